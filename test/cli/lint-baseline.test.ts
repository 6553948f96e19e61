import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { only, shop } from '../support/lint-guides.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet, spawnRunsheet } from '../support/runsheet.ts';

const name = 'ci/base.json';

function start(files: Readonly<Record<string, string>> = { 'shop.md': shop }) {
  const cwd = makeFolder(files);
  const lint = (...argv: string[]) =>
    runsheet(['lint', '.', ...only, '--fail-on', 'warning', '--baseline', name, ...argv], { cwd });
  const entries = () =>
    (JSON.parse(readFileSync(join(cwd, name), 'utf8')) as { findings: { path: string; rule: string }[] }).findings;
  const write = (path: string, text: string) => writeFileSync(join(cwd, path), text);
  return { cwd, lint, entries, write };
}

test('a process writes it, and reports what it knows no more', () => {
  const { cwd, entries } = start();
  const call = (...argv: string[]) =>
    spawnRunsheet(
      ['lint', 'shop.md', ...only, '--baseline', name, '--fail-on', 'warning', '--format', 'pretty', ...argv],
      { cwd },
    );
  expect(call()).toEqual({
    code: 2,
    out: '',
    err: 'runsheet: ci/base.json: there is no such baseline; --update-baseline writes it.\n',
  });
  expect(call('--update-baseline')).toEqual({
    code: 0,
    out: 'No findings in 1 guide; 2 baselined.\n',
    err: 'runsheet: ci/base.json: 2 entries (2 added).\n',
  });
  expect(entries()).toMatchObject([
    { path: '../shop.md', rule: 'git-add-all' },
    { path: '../shop.md', rule: 'git-add-all' },
  ]);
  expect(call()).toEqual({ code: 0, out: 'No findings in 1 guide; 2 baselined.\n', err: '' });
  expect(readdirSync(join(cwd, 'ci'))).toEqual(['base.json']);
});

test('it survives edits elsewhere, and sees what is new', async () => {
  const { lint, write } = start();
  await lint('--update-baseline');
  write('shop.md', shop.replace('# Deploy the shop\n', '# Deploy the shop\n\nAn introduction.\n\n- with a list\n'));
  expect(await lint()).toMatchObject({ code: 0, err: '' });
  write('shop.md', shop.replace('git push origin v1.3', 'git add -A && git push origin v1.3'));
  const { code, out } = await lint();
  expect(code).toBe(1);
  expect(out).toContain('`git add -A` commits');
  expect(out).toContain('1 warning in 1 guide; 2 baselined.\n');
});

test('a finding that takes the place of another is new', async () => {
  const { lint, write } = start();
  await lint('--update-baseline');
  write('shop.md', shop.replace('git add --all', 'git add -A'));
  const { code, out, err } = await lint();
  expect(code).toBe(1);
  expect(out).toContain('1 warning in 1 guide; 1 baselined; 1 stale entry in the baseline.\n');
  expect(err).toBe('runsheet: ci/base.json: of 1 entry there is no finding any more; --update-baseline removes it.\n');
});

test('an existing one takes nothing new in, unless it is told to', async () => {
  const { lint, entries, write } = start();
  await lint('--update-baseline');
  write('shop.md', shop.replace('git add .\n', '').replace('git push origin v1.3', 'git add -A'));
  const refused = await lint('--update-baseline');
  expect(refused.code).toBe(1);
  expect(refused.err).toBe(
    'runsheet: ci/base.json: 1 entry (1 removed).\n' +
      'runsheet: ci/base.json: 1 new finding was not added; --accept-new takes in what is new.\n',
  );
  expect(entries()).toHaveLength(1);
  expect(await lint('--update-baseline', '--accept-new')).toMatchObject({
    code: 0,
    err: 'runsheet: ci/base.json: 2 entries (1 added).\n',
  });
  expect(entries()).toHaveLength(2);
});

test('entries of guides and rules that were not looked at stay', async () => {
  const { cwd, lint, entries } = start({ 'a.md': shop, 'b.md': shop });
  await lint('--update-baseline');
  expect(entries().map(({ path }) => path)).toEqual(['../a.md', '../a.md', '../b.md', '../b.md']);
  const call = (...argv: string[]) => runsheet(['lint', '--baseline', name, ...argv], { cwd });
  expect((await call('a.md', ...only)).err).toBe('');
  expect((await call('.', '--only', 'suppression-unused')).err).toBe('');
  await call('a.md', '--only', 'suppression-unused', '--update-baseline');
  expect(entries()).toHaveLength(4);
  rmSync(join(cwd, 'b.md'));
  expect((await call('a.md', ...only)).err).toContain('of 2 entries there is no finding any more');
});

test('is sorted, and the same for the same guides', async () => {
  const { cwd, lint, entries } = start({ 'z.md': shop, 'a.md': shop });
  await lint('--update-baseline');
  const first = readFileSync(join(cwd, name), 'utf8');
  const sorted = [...entries()].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  expect(entries()).toEqual(sorted);
  await lint('--update-baseline');
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(first);
});

test.each(['{', '{"schema":2,"findings":[]}', '[]'])('%s is no baseline, and is not overwritten', async (text) => {
  const { cwd, lint } = start({ 'shop.md': shop, [name]: text });
  expect(await lint('--update-baseline')).toEqual({
    code: 2,
    out: '',
    err: 'runsheet: ci/base.json: it is no baseline; move it away, or name another with --baseline.\n',
  });
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
});

test('to update none is a mistake', async () => {
  const { cwd } = start();
  expect(await runsheet(['lint', '.', '--update-baseline'], { cwd })).toMatchObject({
    code: 2,
    err: 'runsheet: --update-baseline needs the file: name it with --baseline.\n',
  });
});
