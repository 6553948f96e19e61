import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { makeFolder } from '../support/make-folder.ts';
import { runsheet, spawnRunsheet } from '../support/runsheet.ts';

const fence = (...lines: string[]): string => ['```bash', ...lines, '```', ''].join('\n');
const shop = `# Shop\n\n## 1. Check\n\n${fence('uptime')}\n## 2. Rollback\n\n${fence('./remove-shop.sh')}`;
const places = `# Places\n\n## 1. Staging\n\n${fence('uptime')}\n## 2. Production\n\n${fence('uptime')}`;
const script = 'dist/shop/deploy.sh';

async function makeBuilt() {
  const cwd = makeFolder({ 'guides/shop.md': shop, 'guides/places.md': places });
  await runsheet(['build'], { cwd });
  const read = (path: string) => readFileSync(join(cwd, path), 'utf8');
  const write = (path: string, text: string) => writeFileSync(join(cwd, path), text);
  const verify = (...args: string[]) => runsheet(['verify', ...args], { cwd });
  return { cwd, read, write, verify };
}

const stale = (...reasons: string[]) => ({
  code: 1,
  out: [`${script} is not what guides/shop.md gives today:`, ...reasons.map((reason) => `  ${reason}`), ''].join('\n'),
  err: '',
});

test('a script that is current', async () => {
  const { cwd } = await makeBuilt();
  for (const path of [
    script,
    'dist/shop/rollback.sh',
    'dist/places/staging/deploy.sh',
    'dist/places/production/verify.sh',
  ]) {
    const source = path.includes('shop') ? 'guides/shop.md' : 'guides/places.md';
    expect(spawnRunsheet(['verify', path], { cwd })).toEqual({
      code: 0,
      out: `${path} is current: it is what ${source} gives today.\n`,
      err: '',
    });
  }
});

test('the guide has changed: its lines are named when the manifest is there', async () => {
  const { cwd, write, verify } = await makeBuilt();
  write('guides/shop.md', shop.replace('uptime', 'uptime -p'));
  expect(await verify(script)).toEqual(stale('the guide has changed since: line 6 changed.'));
  rmSync(join(cwd, 'dist/shop/manifest.json'));
  expect(await verify(script)).toEqual(stale('the guide has changed since.'));
  write('guides/places.md', places.replace('uptime', 'uptime -p'));
  expect((await verify('dist/places/staging/deploy.sh')).out).toContain('since: line 6 changed.');
});

test('a script that was edited by hand: the first line that differs', async () => {
  const { read, write, verify } = await makeBuilt();
  const lines = read(script).split('\n');
  const line = lines.findIndex((text) => text.includes('uptime'));
  write(script, lines.with(line, 'uptime -p').join('\n'));
  expect(await verify(script)).toEqual(stale(`it was edited by hand: line ${line + 1} is the first that differs.`));
  write(script, `${lines.join('\n')}echo more\n`);
  expect(await verify(script)).toEqual(stale(`it was edited by hand: line ${lines.length} is the first that differs.`));
  write(script, lines.slice(0, -2).join('\n'));
  expect((await verify(script)).out).toMatch(/it was edited by hand: line \d+ is the first that differs\.\n$/);
  write(script, lines.join('\r\n'));
  expect(await verify(script)).toEqual(stale('its line ends were changed to CRLF, which no shell can read.'));
});

test('edited by hand, and the guide has changed as well', async () => {
  const { read, write, verify } = await makeBuilt();
  write(script, `${read(script)}echo more\n`);
  write('guides/shop.md', `${shop}\nThe end.\n`);
  expect(await verify(script)).toEqual(
    stale('the guide has changed since: 2 lines added after line 13.', 'it was edited by hand.'),
  );
});

test('made by another version', async () => {
  const { read, write, verify } = await makeBuilt();
  write(script, read(script).replaceAll(manifest.version, '0.0.1'));
  expect(await verify(script)).toEqual(
    stale(`it was made by runsheet 0.0.1, this is ${manifest.version}.`, 'it was edited by hand.'),
  );
});

test('the part of the guide that it was made for is gone', async () => {
  const { read, write, verify } = await makeBuilt();
  const text = read('dist/places/staging/deploy.sh');
  write(script, text.replace('"staging"', '"local"'));
  expect((await verify(script)).out).toContain('  the guide has no part for local.\n');
});

test('a guide that stands elsewhere is named', async () => {
  const { cwd, write, verify } = await makeBuilt();
  mkdirSync(join(cwd, 'docs'));
  cpSync(join(cwd, 'guides/shop.md'), join(cwd, 'docs/moved.md'));
  rmSync(join(cwd, 'guides/shop.md'));
  expect(await verify(script)).toEqual({
    code: 2,
    out: '',
    err: `runsheet: ${script}: its guide guides/shop.md is not there; go where it was built, or name the guide with --guide.\n`,
  });
  expect(await verify(script, '--guide', 'docs/moved.md')).toMatchObject({ code: 0 });
  write('docs/moved.md', `${shop}\nThe end.\n`);
  expect((await verify(script, '--guide', 'docs/moved.md')).out).toMatch(
    /^dist\/shop\/deploy\.sh is not what docs\/moved\.md gives today:\n {2}the guide has changed since: 2 lines added after line 13\.\n$/,
  );
});

test.each<[string, string[], string]>([
  ['none.sh', [], 'none.sh: it cannot be read (there is no such file).'],
  ['dist', [], 'dist: it cannot be read (a folder stands where a file is needed).'],
  ['guides/shop.md', [], "guides/shop.md: it is no script of runsheet: it has no line '# runsheet-script'."],
  [script, ['--guide', 'none.md'], `${script}: its guide none.md is not there; check the name.`],
])('%s %j: exit 2 and one sentence', async (path, options, sentence) => {
  const { verify } = await makeBuilt();
  expect(await verify(path, ...options)).toEqual({ code: 2, out: '', err: `runsheet: ${sentence}\n` });
});

test.each(['{}', '{"flow":"deploy"', '{"flow":"fly","guide":"a.md"}'])('a head that says nothing: %s', async (head) => {
  const { write, verify } = await makeBuilt();
  write(script, `#!/usr/bin/env bash\n# runsheet-script ${head}\n`);
  expect(await verify(script)).toMatchObject({ code: 2 });
});

test('a script that was made for one of the places side by side', async () => {
  const text = `# Shop\n\n## Deploy\n\nStaging:\n\n${fence('make a')}\nProduction:\n\n${fence('make b')}`;
  const cwd = makeFolder({ 'guides/shop.md': text });
  await runsheet(['build', '--env', 'production'], { cwd });
  expect(readFileSync(join(cwd, script), 'utf8')).not.toContain('make a\n');
  expect(await runsheet(['verify', script], { cwd })).toMatchObject({ code: 0 });
  expect(spawnRunsheet(['run', 'guides/shop.md', '--env', 'local', '--', '--plan'], { cwd }).code).toBe(0);
});
