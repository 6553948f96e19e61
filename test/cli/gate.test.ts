import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet } from '../support/runsheet.ts';

const guide = `# Deploy the shop

## Deploy

\`\`\`bash
kubectl apply -f shop.yaml
\`\`\`

## Success criteria

- Error rate < 1% for 10 minutes
- Average response time below 300 ms

## Rollback criteria

- Error rate > 5%
`;

const samples = (...values: (number | null)[]) => values.map((value, at) => [at * 300, value]);
const metrics = (rate: unknown, time: unknown) =>
  JSON.stringify({ metrics: { error_rate: rate, response_time: time } });
const good = metrics({ unit: '%', samples: samples(0.4, 0.3, 0.5) }, { unit: 's', value: 0.2 });

const gate = (files: Record<string, string>, ...args: string[]) => {
  const folder = makeFolder({ 'guide.md': guide, ...files });
  return { folder, ran: runsheet(['gate', 'guide.md', ...args], { cwd: folder }) };
};

describe('exit codes', () => {
  test.each<[name: string, metrics: string, code: number, verdict: string]>([
    ['all is well', good, 0, 'promote'],
    ['a rollback criterion holds', metrics({ unit: '%', value: 6 }, { unit: 's', value: 0.2 }), 10, 'rollback'],
    ['success is not there', metrics({ unit: '%', samples: samples(1, 1, 2) }, { unit: 's', value: 0.2 }), 11, 'hold'],
    ['too little is known', metrics({ unit: '%', value: 0.4 }, { unit: 's', value: 0.2 }), 12, 'inconclusive'],
  ])('%s', async (_, text, code, verdict) => {
    const { ran } = gate({ 'm.json': text }, '--metrics', 'm.json');
    const { code: ended, out, err } = await ran;
    expect(ended).toBe(code);
    expect(JSON.parse(out)).toMatchObject({ schema: 1, guide: { slug: 'guide', path: 'guide.md' }, verdict });
    expect(err.trimEnd().split('\n')).toHaveLength(4);
    expect(err).toMatch(new RegExp(`^${verdict}: 3 criteria`, 'm'));
  });
});

test('people are told each criterion by its line', async () => {
  const { ran } = gate(
    { 'm.json': metrics({ unit: '%', value: 6 }, { unit: 's', value: null }) },
    '--metrics',
    'm.json',
  );
  expect((await ran).err).toBe(
    [
      '✗ guide.md:11  success  Error rate < 1% for 10 minutes  unknown: one number cannot tell how long it held; give samples',
      '? guide.md:12  success  Average response time below 300 ms  unknown: the last sample is no number',
      '✗ guide.md:16  rollback  Error rate > 5%  true, measured 6 %',
      'rollback: 3 criteria, 1 hold, 0 do not, 2 unknown; decided by one',
      '',
    ]
      .join('\n')
      .replace('✗ guide.md:11', '? guide.md:11'),
  );
});

describe('a mistake is one sentence with file and place', () => {
  test.each<[name: string, files: Record<string, string>, args: string[], err: string]>([
    ['a missing file', {}, ['--metrics', 'm.json'], 'm.json: it cannot be read (there is no such file).'],
    ['half a file', { 'm.json': '{"metrics": {' }, ['--metrics', 'm.json'], 'm.json:1:14: it ends too early; '],
    ['an empty file', { 'm.json': '' }, ['--metrics', 'm.json'], 'm.json:1:1: it is empty.'],
    [
      'no JSON',
      { 'm.json': '{\n  "metrics": oops\n}' },
      ['--metrics', 'm.json'],
      'm.json:2:14: it is not JSON; a value was expected.',
    ],
    [
      'a wrong value',
      { 'm.json': '{"metrics":{"error_rate":{"value":"0.4"}}}' },
      ['--metrics', 'm.json'],
      'm.json: at metrics.error_rate.value: expected number, received string.',
    ],
    [
      'an error of Prometheus',
      { 'p.json': '{"status":"error","errorType":"bad_data","error":"parse error"}' },
      ['--metrics', 'error_rate=p.json'],
      'p.json: Prometheus answered with an error: parse error.',
    ],
    [
      'bindings for nothing',
      { 'm.json': good, 'b.json': '{"schema":1,"bindings":{"eror_rate":"x"}}' },
      ['--metrics', 'm.json', '--bindings', 'b.json'],
      'b.json: at bindings.eror_rate: no criterion of the guide is or measures this; did you mean error_rate?',
    ],
    ['nothing to judge by', {}, [], 'there is nothing to judge by; give --metrics FILE'],
  ])('%s', async (_, files, args, err) => {
    const { ran } = gate(files, ...args);
    const ended = await ran;
    expect(ended.code).toBe(2);
    expect(ended.err).toContain(`runsheet: ${err}`);
    expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('a series of another name is found by the bindings, and a misspelt one is named', async () => {
  const text = good.replace('error_rate', 'http_error_ratio');
  const bound = { 'm.json': text, 'b.json': '{"schema":1,"bindings":{"error_rate":"http_error_ratio"}}' };
  expect((await gate(bound, '--metrics', 'm.json', '--bindings', 'b.json').ran).code).toBe(0);
  const missing = await gate({ 'm.json': good.replace('error_rate', 'error_rte') }, '--metrics', 'm.json').ran;
  expect(missing.code).toBe(12);
  expect(missing.err).toContain('error_rate was not measured; did you mean error_rte?');
});

test('--init writes nothing for a guide without criteria', async () => {
  const folder = makeFolder({ 'plain.md': '# Shop\n\n## Deploy\n\n```bash\nmake\n```\n' });
  const { code, err } = await runsheet(['gate', 'plain.md', '--init'], { cwd: folder });
  expect([code, readdirSync(folder)]).toEqual([2, ['plain.md']]);
  expect(err).toContain('plain.md: it states no criteria');
});

test('what --init writes can be filled in, and is never written over', async () => {
  const { folder, ran } = gate({}, '--init');
  expect(await ran).toMatchObject({ code: 0, out: '' });
  const again = await runsheet(['gate', 'guide.md', '--init'], { cwd: folder });
  expect(again.code).toBe(2);
  const skeleton = JSON.parse(readFileSync(join(folder, 'guide.metrics.json'), 'utf8'));
  expect(Object.keys(skeleton.metrics)).toEqual(['error_rate', 'response_time']);
  const empty = await runsheet(
    ['gate', 'guide.md', '--metrics', 'guide.metrics.json', '--bindings', 'guide.bindings.json'],
    { cwd: folder },
  );
  expect(empty.code).toBe(12);
});

describe('for other programs', () => {
  const bindings = JSON.stringify({
    schema: 1,
    bindings: {
      error_rate: { metric: 'error_rate', query: 'errors / requests' },
      response_time: { metric: 'response_time', query: 'latency', unit: 'ms' },
    },
  });

  test('alert rules fire when the guide would', async () => {
    const { ran } = gate({ 'b.json': bindings }, '--bindings', 'b.json', '--export', 'prometheus');
    const { code, out, err } = await ran;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rules = parse(out).groups[0].rules.map(({ expr, for: lasting }: { expr: string; for?: string }) => [
      expr,
      lasting,
    ]);
    expect(rules).toEqual([
      ['(errors / requests) >= 0.01', undefined],
      ['(latency) >= 300', undefined],
      ['(errors / requests) > 0.05', undefined],
    ]);
  });

  test('what they cannot be told is said, in the file too', async () => {
    const { ran } = gate({}, '--export', 'argo');
    const { code, out, err } = await ran;
    expect(code).toBe(1);
    expect(err).toContain('guide.md:12: left out, the bindings give no query for response_time: Average response time');
    expect(out).toContain('# guide.md:12: left out, ');
    expect(parse(out).spec.metrics).toEqual([]);
  });
});

describe('with the record of a checklist', () => {
  const asked = `# Deploy the shop

## Success criteria

- Error rate < 1%
- Users can log in

## Rollback triggers

- Users report data loss
`;
  const measured = JSON.stringify({ metrics: { error_rate: { unit: '%', value: 0.4 } } });

  function makeAsked() {
    const cwd = makeFolder({ 'guide.md': asked, 'm.json': measured });
    const say = (action: string, ...items: string[]) =>
      runsheet(['checklist', action, 'guide.md', ...items, '--by', 'Ana'], { cwd });
    const judge = async (...args: string[]) => {
      const { code, out, err } = await runsheet(['gate', 'guide.md', '--metrics', 'm.json', ...args], { cwd });
      const results: { state: string; by: string | null; reason: string | null }[] = out && JSON.parse(out).results;
      return { code, err, states: out && results.map(({ state }) => state), results };
    };
    return { cwd, say, judge };
  }

  test('yes and no are answers, silence is none', async () => {
    const { say, judge } = makeAsked();
    expect(await judge()).toMatchObject({ code: 12, states: ['true', 'unknown', 'unknown'] });
    await say('tick', '6');
    const half = await judge('--record', 'guide.record.json');
    expect(half).toMatchObject({ code: 12, states: ['true', 'true', 'unknown'] });
    expect(half.results[1]).toMatchObject({ by: 'Ana', reason: null });
    expect(half.results[2]).toMatchObject({ reason: 'a person has to answer it' });
    await say('untick', '10');
    expect(await judge('--record', 'guide.record.json')).toMatchObject({ code: 0, states: ['true', 'true', 'false'] });
    await say('untick', '6');
    expect(await judge('--record', 'guide.record.json')).toMatchObject({
      code: 11,
      states: ['true', 'false', 'false'],
    });
    await say('tick', '10');
    expect(await judge('--record', 'guide.record.json')).toMatchObject({ code: 10 });
  });

  test('what was skipped or has changed since is unknown', async () => {
    const { cwd, say, judge } = makeAsked();
    await say('tick', '6');
    await say('skip', '10', '--note', 'nobody to ask');
    const skipped = await judge('--record', 'guide.record.json');
    expect(skipped).toMatchObject({ code: 12, states: ['true', 'true', 'unknown'] });
    expect(skipped.results[2]).toMatchObject({ reason: 'Ana skipped it' });
    writeFileSync(join(cwd, 'guide.md'), asked.replace('can log in', 'can log in with a key'));
    expect(await judge('--record', 'guide.record.json')).toMatchObject({ states: ['true', 'unknown', 'unknown'] });
  });

  test('numbers are measured: no tick answers for them', async () => {
    const { cwd, say } = makeAsked();
    await say('tick', '5', '6');
    await say('untick', '10');
    const { code, out } = await runsheet(['gate', 'guide.md', '--record', 'guide.record.json'], { cwd });
    expect(code).toBe(12);
    expect(JSON.parse(out).results[0]).toMatchObject({ state: 'unknown', by: null });
  });

  test.each<[name: string, text: string | null, err: RegExp]>([
    ['missing', null, /^runsheet: r\.json: there is no such file/],
    ['cut off', '{"schema": 1, "guide"', /^runsheet: r\.json: 1:22: it is cut off; ':' was expected/],
    [
      'foreign',
      '{"schema": 1, "guide": {"slug": "other"}, "events": []}',
      /^runsheet: r\.json: it is the record of other, not of guide/,
    ],
  ])('a record that is %s is refused', async (_, text, err) => {
    const { cwd, judge } = makeAsked();
    if (text !== null) writeFileSync(join(cwd, 'r.json'), text);
    expect(await judge('--record', 'r.json')).toMatchObject({ code: 2, err: expect.stringMatching(err) });
  });
});
