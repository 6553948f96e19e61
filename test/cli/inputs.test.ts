import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findGuides } from '../../src/cli/inputs/find-guides.ts';
import { parseSize, writeSize } from '../../src/cli/inputs/size.ts';
import { suggest } from '../../src/cli/inputs/suggest.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { makeFolder } from '../support/make-folder.ts';

const folder = makeFolder({
  'guides/b.md': '',
  'guides/a.md': '',
  'guides/deep/c.markdown': '',
  'guides/deep/D.MDX': '',
  'guides/e.md.erb': '',
  'guides/logo.png': '',
  'guides/node_modules/dep/readme.md': '',
  'guides/.hidden/x.md': '',
  'guides/[draft] one.md': '',
  'notes.txt': '',
  'none/logo.png': '',
});

const paths = async (...files: string[]) => (await findGuides(files, folder)).map(({ path }) => path);

async function sentences(...files: string[]): Promise<readonly string[]> {
  const error = await findGuides(files, folder).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).sentences;
}

test('a directory: all guides below it, sorted, but neither node_modules nor dot folders', async () => {
  const all = [
    'guides/[draft] one.md',
    'guides/a.md',
    'guides/b.md',
    'guides/deep/D.MDX',
    'guides/deep/c.markdown',
    'guides/e.md.erb',
  ];
  expect(await paths('guides')).toEqual(all);
  expect(await paths('./guides/')).toEqual(all);
});

test('a glob finds guides only, a name is taken as it is', async () => {
  expect(await paths('guides/*')).toEqual(['guides/[draft] one.md', 'guides/a.md', 'guides/b.md', 'guides/e.md.erb']);
  expect(await paths('guides/[draft] one.md')).toEqual(['guides/[draft] one.md']);
  expect(await paths('notes.txt', '-')).toEqual(['notes.txt', '-']);
});

test('a file that is given twice is read once', async () => {
  expect(await paths('guides/b.md', './guides/b.md', 'guides/{a,b}.md')).toEqual(['guides/b.md', 'guides/a.md']);
});

test('without arguments: the guides folder', async () => {
  expect(await paths()).toEqual(['guides/[draft] one.md', 'guides/a.md', 'guides/b.md']);
  const empty = makeFolder({ 'x.txt': '' });
  await expect(findGuides([], empty)).rejects.toThrow('no guide matches guides/**/*.md; name a file or a directory.');
});

test('every mistake has its sentence', async () => {
  expect(await sentences('guides/z.md', 'none', 'guides/a.md', '*.rst', '', 'notes.txt/a.md')).toEqual([
    'guides/z.md: there is no such file or directory; check the name.',
    'none: the directory holds no guide (*.md, *.mdx, *.markdown, *.md.erb); name another.',
    '*.rst: no guide (*.md, *.mdx, *.markdown, *.md.erb) matches; check the pattern.',
    'the name of a file is empty; name a file or a directory.',
    'notes.txt/a.md: a part of this path is a file, not a directory; check the name.',
  ]);
});

test('a folder with spaces and brackets', async () => {
  mkdirSync(join(folder, 'a (b) [c]'), { recursive: true });
  writeFileSync(join(folder, 'a (b) [c]', 'x.md'), '');
  expect(await paths('a (b) [c]')).toEqual(['a (b) [c]/x.md']);
});

test.each([
  ['4096', 4096],
  ['500k', 500_000],
  ['1MiB', 1_048_576],
  ['2mib', 2_097_152],
  ['1.5 MB', 1_500_000],
  ['0', null],
  ['-1', null],
  ['1x', null],
  ['k', null],
  ['', null],
  ['1e9', null],
])('size %j', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});

test('sizes for people', () => {
  expect([812, 500_000, 1_048_576].map(writeSize)).toEqual(['812 bytes', '488.3 KiB', '1 MiB']);
});

test.each([
  ['bloc', 'block'],
  ['Blok', 'block'],
  ['guied', 'guide'],
  ['zebra', null],
  ['', null],
])('suggestion for %j', (word, expected) => {
  expect(suggest(word, ['block', 'guide', 'section'])).toBe(expected);
});
