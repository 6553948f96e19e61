import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { mainFile, spawnRunsheet } from '../support/runsheet.ts';

const guide = (title: string) => `# ${title}\n\n## Deploy\n\n\`\`\`bash\ndocker compose up -d\n\`\`\`\n`;

let child: ChildProcess | undefined;

afterEach(() => child?.kill('SIGKILL'));

/** Starts a server. @returns its address, once it has said it, and what it writes to its error output */
async function serve(args: readonly string[], cwd: string): Promise<{ address: string; said: () => string }> {
  // Astro serves nothing to a process that believes to be a test.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  const server = spawn(process.execPath, [mainFile, 'site', ...args, '--port', '0'], { cwd, env });
  child = server;
  let out = '';
  let err = '';
  server.stderr.on('data', (chunk) => {
    err += chunk;
  });
  for await (const chunk of server.stdout) {
    out += chunk;
    const address = /http:\/\/[^;]+/.exec(out)?.[0];
    if (address !== undefined) return { address, said: () => err };
  }
  throw new Error(err);
}

async function end(signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(child as ChildProcess, 'exit');
  child?.kill(signal);
  const [code] = await ended;
  return code as number | null;
}

const read = async (address: string) => (await fetch(address)).text();
const titleAt = async (address: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(await read(address))?.[1];

describe('runsheet site dev', () => {
  test('shows guides as they are changed, added and removed, with their files and the search', async () => {
    const folder = makeFolder({ 'my docs/shop.md': guide('Shop'), 'my docs/bank.md': guide('Bank') });
    const leftBefore = readdirSync(tmpdir()).filter((name) => name.startsWith('runsheet-site-')).length;
    const { address, said } = await serve(['dev', '--guides', 'my docs', '--base', '/docs/'], folder);
    const soon = (ask: () => Promise<unknown>) => expect.poll(ask, { timeout: 20_000, interval: 100 });
    expect(await titleAt(`${address}guides/shop/`)).toBe('Shop');
    expect(await read(`${address}guides/shop/deploy.sh`)).toContain('docker compose up -d');
    const search = await fetch(`${address}pagefind/pagefind.js`);
    expect([search.status, search.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect((await fetch(`${address}pagefind/nothing.js`)).status).toBe(404);

    writeFileSync(join(folder, 'my docs/shop.md'), guide('Shop of shops'));
    await soon(() => titleAt(`${address}guides/shop/`)).toBe('Shop of shops');
    expect(await titleAt(`${address}guides/bank/`)).toBe('Bank');

    writeFileSync(join(folder, 'my docs/cafe.md'), guide('Cafe'));
    await soon(() => titleAt(`${address}guides/cafe/`)).toBe('Cafe');
    await soon(() => read(address)).toContain('Cafe');

    rmSync(join(folder, 'my docs/bank.md'));
    await soon(() => read(address)).not.toContain('Bank');

    // A guide that cannot be read: its page stays as it was, and the program says why.
    writeFileSync(join(folder, 'my docs/shop.md'), Buffer.from([0xff, 0xfe, 0, 1]));
    await soon(async () => said()).toMatch(/^runsheet: my docs\/shop\.md/);
    expect(await titleAt(`${address}guides/shop/`)).toBe('Shop of shops');
    writeFileSync(join(folder, 'my docs/shop.md'), guide('Shop again'));
    await soon(() => titleAt(`${address}guides/shop/`)).toBe('Shop again');

    expect(await end('SIGINT')).toBe(130);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('runsheet-site-')).length).toBeLessThanOrEqual(
      leftBefore,
    );
  }, 120_000);
});

describe('runsheet site preview', () => {
  test('shows what was written, with its headers, and ends when it is told to', async () => {
    const folder = makeFolder({ 'guides/shop.md': guide('Shop') });
    expect(spawnRunsheet(['site', 'build', '--base', '/docs/'], { cwd: folder })).toMatchObject({ code: 0, err: '' });
    const { address } = await serve(['preview', '--base', '/docs/'], folder);
    const page = await fetch(`${address}guides/shop/`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('docker compose up -d');
    expect((await fetch(`${address}nowhere/`)).status).toBe(404);
    expect((await fetch(new URL('/', address))).status).toBe(404);
    expect(await end('SIGTERM')).toBe(143);
  }, 60_000);

  test('says what to do when there is nothing to show, or no port', async () => {
    const folder = makeFolder({});
    const { code, err } = spawnRunsheet(['site', 'preview'], { cwd: folder });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'runsheet: dist/site: there is no site; write one with runsheet site build.\n',
    });
  });
});
