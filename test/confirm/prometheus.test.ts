import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet } from '../support/runsheet.ts';

const isRequired = process.env['REQUIRE_TOOLS'] === '1';
const isThere = spawnSync('prometheus', ['--version']).status === 0;

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const guide = `# Deploy the shop

## Success criteria

- Memory usage < 2 GB
- Uptime >= 50%

## Rollback criteria

- Error rate > 5% for 2 seconds
`;

/** Our own Prometheus on loopback, which looks at itself. */
describe.skipIf(!isThere && !isRequired)('answers of a real Prometheus', () => {
  let server: ChildProcess;
  let base = '';
  const folder = makeFolder({ 'guide.md': guide });

  beforeAll(async () => {
    const port = await freePort();
    base = `http://127.0.0.1:${port}/api/v1`;
    const jobs = `global: { scrape_interval: 1s }
scrape_configs: [{ job_name: self, static_configs: [{ targets: ['127.0.0.1:${port}'] }] }]
`;
    writeFileSync(join(folder, 'prometheus.yml'), jobs);
    server = spawn('prometheus', [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ]);
    for (let tries = 0; tries < 300; tries += 1) {
      const { data } = await ask('query', { query: 'count_over_time(up[1m]) >= 4' }).catch(() => ({ data: null }));
      if (data !== null && data.result.length > 0) return;
      await wait(200);
    }
    throw new Error('Prometheus has not measured itself in a minute.');
  }, 90_000);

  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await ended;
  });

  async function ask(kind: string, query: Record<string, string>): Promise<{ data: { result: unknown[] } }> {
    return (await fetch(`${base}/${kind}?${new URLSearchParams(query)}`)).json() as Promise<{
      data: { result: unknown[] };
    }>;
  }

  async function save(name: string, kind: string, query: Record<string, string>): Promise<void> {
    writeFileSync(join(folder, name), JSON.stringify(await ask(kind, query)));
  }

  const gate = (...args: string[]) => runsheet(['gate', 'guide.md', ...args], { cwd: folder });
  const range = () => {
    const end = Date.now() / 1000;
    return { start: String(end - 3), end: String(end), step: '1' };
  };

  test('an instant vector, a range and a scalar are read, and judged', async () => {
    await save('memory.json', 'query', { query: 'process_resident_memory_bytes' });
    await save('uptime.json', 'query', { query: 'scalar(avg(up))' });
    await save('errors.json', 'query_range', { query: '0 * avg(up)', ...range() });
    writeFileSync(
      join(folder, 'b.json'),
      JSON.stringify({
        schema: 1,
        bindings: {
          memory_usage: 'process_resident_memory_bytes',
          uptime: { metric: 'uptime', unit: 'ratio' },
          error_rate: { metric: 'error_rate', unit: 'ratio' },
        },
      }),
    );
    const files = ['memory.json', 'uptime=uptime.json', 'error_rate=errors.json'].flatMap((file) => [
      '--metrics',
      file,
    ]);
    const { out, err, code } = await gate(...files, '--bindings', 'b.json');
    expect(
      JSON.parse(out).results.map(({ metric, state }: { metric: string; state: string }) => [metric, state]),
    ).toEqual([
      ['memory_usage', 'true'],
      ['uptime', 'true'],
      ['error_rate', 'false'],
    ]);
    expect(err).toContain('promote: 3 criteria');
    expect(code).toBe(0);
  });

  test('several series of one name have to be told apart by their labels', async () => {
    await save('codes.json', 'query', { query: 'prometheus_http_requests_total' });
    const bind = (labels: Record<string, string>) => {
      const binding = { metric: 'prometheus_http_requests_total', unit: '%', labels };
      writeFileSync(join(folder, 'b.json'), JSON.stringify({ schema: 1, bindings: { uptime: binding } }));
      return gate('--metrics', 'codes.json', '--bindings', 'b.json');
    };
    expect((await bind({})).err).toMatch(
      /\d+ series are called prometheus_http_requests_total; choose one by its labels/,
    );
    expect((await bind({ handler: '/nowhere' })).err).toContain(
      'no series of prometheus_http_requests_total has the labels',
    );
  });

  test('nothing measured is unknown, and so is NaN', async () => {
    await save('none.json', 'query', { query: 'no_such_metric' });
    await save('nan.json', 'query', { query: 'scalar(no_such_metric)' });
    const { err, code } = await gate('--metrics', 'uptime=none.json', '--metrics', 'memory_usage=nan.json');
    expect(err).toContain('uptime was not measured');
    expect(err).toMatch(/Memory usage < 2 GB {2}unknown/);
    expect(code).toBe(12);
  });

  test('a query that it does not understand is a sentence', async () => {
    await save('bad.json', 'query', { query: 'sum(' });
    const { err, code } = await gate('--metrics', 'uptime=bad.json');
    expect(err).toMatch(/^runsheet: bad\.json: Prometheus answered with an error: .*parse error/);
    expect(code).toBe(2);
  });

  test('a query without a name asks for one', async () => {
    await save('sum.json', 'query', { query: 'sum(up)' });
    const { err, code } = await gate('--metrics', 'sum.json');
    expect(err).toBe(
      'runsheet: sum.json: the query gives series without a name; say what they measure, as NAME=sum.json.\n',
    );
    expect(code).toBe(2);
  });
});
