import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { makeFolder } from '../support/make-folder.ts';
import { runsheet } from '../support/runsheet.ts';

const fence = (...lines: string[]): string => ['```bash', ...lines, '```', ''].join('\n');
const shop = `# Shop

## 1. Deploy

${fence('./install-shop.sh', 'systemctl status shop')}
## 2. Rollback

${fence('./remove-shop.sh')}`;

async function makeBuilt() {
  const cwd = makeFolder({ 'guides/shop.md': shop });
  await runsheet(['build'], { cwd });
  const file = (name: string) => join(cwd, 'dist/shop', name);
  const check = (...args: string[]) => runsheet(['build', '--check', ...args], { cwd });
  const edit = (text: string) => writeFileSync(join(cwd, 'guides/shop.md'), text);
  return { cwd, file, check, edit };
}

const every = (words: string) =>
  ['guide.json', 'checklist.json', 'deploy.sh', 'verify.sh', 'rollback.sh', 'manifest.json']
    .map((name) => `    dist/shop/${name} ${words}\n`)
    .join('');

test('what is up to date takes one line', async () => {
  const { check } = await makeBuilt();
  expect(await check()).toEqual({ code: 0, out: 'dist is up to date: 6 files of 1 guide\n', err: '' });
});

test('the changed lines of the guide are named, and nothing is written', async () => {
  const { cwd, check, edit } = await makeBuilt();
  edit(
    shop
      .replace('systemctl status shop', 'systemctl status --full shop\nuptime')
      .replace('## 2. Rollback\n', '## 2. Rollback\n\nQuickly.\n'),
  );
  const before = readdirSync(join(cwd, 'dist/shop')).map((name) => readFileSync(join(cwd, 'dist/shop', name), 'utf8'));
  expect(await check()).toEqual({
    code: 1,
    out:
      'guides/shop.md → dist/shop\n' +
      '  ! the guide has changed since: lines 7-8 changed, 2 lines added after line 11\n' +
      every('is stale'),
    err: '',
  });
  const after = readdirSync(join(cwd, 'dist/shop')).map((name) => readFileSync(join(cwd, 'dist/shop', name), 'utf8'));
  expect(after).toEqual(before);
});

test('a folder that was never built', async () => {
  const cwd = makeFolder({ 'guides/shop.md': shop });
  const { code, out } = await runsheet(['build', '--check'], { cwd });
  expect({ code, out }).toEqual({ code: 1, out: `guides/shop.md → dist/shop\n${every('is missing')}` });
  expect(readdirSync(cwd)).toEqual(['guides']);
});

test('each file that is missing, edited or no file of ours is named', async () => {
  const { file, check } = await makeBuilt();
  rmSync(file('verify.sh'));
  writeFileSync(file('deploy.sh'), 'echo mine\n');
  expect(await check()).toMatchObject({
    code: 1,
    out: 'guides/shop.md → dist/shop\n    dist/shop/deploy.sh was edited by hand\n    dist/shop/verify.sh is missing\n',
  });
  rmSync(file('manifest.json'));
  expect((await check()).out).toBe(
    'guides/shop.md → dist/shop\n' +
      '    dist/shop/deploy.sh was not written by runsheet build\n' +
      '    dist/shop/verify.sh is missing\n' +
      '    dist/shop/manifest.json is missing\n',
  );
});

test('files that would no longer be made', async () => {
  const { check } = await makeBuilt();
  expect((await check('--emit', 'json')).out).toMatch(/^ {4}dist\/shop\/rollback\.sh is no longer made$/m);
});

test('outputs of another version of the compiler', async () => {
  const { file, check } = await makeBuilt();
  writeFileSync(file('manifest.json'), readFileSync(file('manifest.json'), 'utf8').replace(manifest.version, '0.0.1'));
  expect((await check()).out).toBe(
    `guides/shop.md → dist/shop\n  ! built by runsheet 0.0.1, this is ${manifest.version}\n    dist/shop/manifest.json is stale\n`,
  );
});
