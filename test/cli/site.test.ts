import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GuideSource } from '../../src/cli/site/guide-source.ts';
import { makeAddresses } from '../../src/cli/site/make-addresses.ts';
import { placeSite } from '../../src/cli/site/place-site.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet } from '../support/runsheet.ts';

const world = {
  now: () => Date.now(),
  pid: process.pid,
  isRunning: (pid: number) => pid === process.pid,
  undisturbed: <T>(work: () => Promise<T>) => work(),
};
const place = (from: string, folder: string): Promise<string[]> =>
  placeSite(from, { folder, name: 'out', force: false }, world);

test('guides of one name are told apart by their paths', () => {
  const paths = ['a/README.md', 'b/README.md', 'c/shop.md'];
  expect(makeAddresses(paths.map((path) => new GuideSource({ path, text: '# X\n' })))).toEqual([
    'a-readme',
    'b-readme',
    'shop',
  ]);
});

test('a site takes the place of the one before and touches nothing else', async () => {
  const folder = makeFolder({ 'one/a.html': '1', 'one/old/b.html': '1', 'two/a.html': '2' });
  const to = join(folder, 'out');
  await place(join(folder, 'one'), to);
  writeFileSync(join(to, 'own.txt'), 'mine');
  await place(join(folder, 'two'), to);
  expect(readFileSync(join(to, 'a.html'), 'utf8')).toBe('2');
  expect(existsSync(join(to, 'old'))).toBe(false);
  expect(readFileSync(join(to, 'own.txt'), 'utf8')).toBe('mine');
});

test('a site that could not be placed whole is known to the next', async () => {
  const site = { 'a.html': '1', 'b.css': '1', 'sw.js': '1' };
  const one = Object.fromEntries(Object.entries(site).map(([path, text]) => [`one/${path}`, text]));
  const folder = makeFolder({ ...one, 'two/a.html': '2', 'out/sw.js/of-somebody': '' });
  const to = join(folder, 'out');
  const files = () => readdirSync(to).sort();
  await expect(placeSite(join(folder, 'one'), { folder: to, name: 'out', force: true }, world)).rejects.toThrow(
    'out: it cannot be written (a folder stands where a file is needed).',
  );
  // The worker comes last.
  expect(files()).toEqual(['a.html', 'b.css', 'runsheet-site.json', 'sw.js']);
  rmSync(join(to, 'sw.js'), { recursive: true });
  await place(join(folder, 'two'), to);
  expect(files()).toEqual(['a.html', 'runsheet-site.json']);
});

test('a folder that holds something else is left alone', async () => {
  const folder = makeFolder({ 'one/a.html': '1', 'out/src.ts': 'x' });
  await expect(place(join(folder, 'one'), join(folder, 'out'))).rejects.toThrow(/something else/);
  expect(existsSync(join(folder, 'out/a.html'))).toBe(false);
});

test('a list that somebody has changed deletes nothing elsewhere', async () => {
  const folder = makeFolder({ 'one/a.html': '1', 'keep.txt': 'x' });
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/runsheet-site.json'), JSON.stringify({ files: ['../keep.txt', 'x/../../keep.txt'] }));
  await place(join(folder, 'one'), join(folder, 'out'));
  expect(existsSync(join(folder, 'keep.txt'))).toBe(true);
});

test.each([
  [['site', 'build', '--base', '/../x/'], /--base/],
  [['site', 'build', '--site', 'example.com'], /--site/],
  [['site', 'build', '--guides', 'nowhere'], /nowhere: there is no such file/],
  [['site', 'preview'], /there is no site; write one/],
])('%j is refused in one sentence', async (argv, sentence) => {
  const { code, out, err } = await runsheet(argv, { cwd: makeFolder() });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});
