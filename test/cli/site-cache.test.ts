import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeChecked } from '../../src/cli/cache/checked-file.ts';
import { digestText } from '../../src/cli/outputs/hash-text.ts';
import { collectInputs, openInputs } from '../../src/cli/site/collect-inputs.ts';
import { openPages } from '../../src/cli/site/known-pages.ts';
import { type KnownPages, makeSite } from '../../src/site/index.ts';
import { shop, sound } from '../support/lint-guides.ts';
import { makeFolder } from '../support/make-folder.ts';
import { makeWorld } from '../support/runsheet.ts';

const linked =
  '# Release\n\n## 1. Deploy\n\nAs in [the shop](shop.md), then [its way back](back/shop.md).\n\n```bash\n./go.sh\n```\n';

const files = { 'shop.md': shop, 'sound.md': sound, 'linked.md': linked };

interface Choices {
  readonly cache?: boolean;
  readonly build?: string | null;
  readonly base?: string;
}

/** All that a site has of guides, as data, and the guides whose pages were known. */
async function makeSiteIn(cwd: string, { cache = true, build = 'one', base = '/' }: Choices = {}) {
  const { world } = makeWorld([], { cwd, build, env: { PATH: '' }, ask: async () => null });
  const choices = { guides: ['.'], maxSize: 10_000, cache, cacheDir: '.cache' };
  const inputs = await collectInputs(choices, world);
  const kept = openPages(choices, world);
  const known: string[] = [];
  const pages: KnownPages | null = kept && {
    find: (input) => {
      const found = kept.find(input);
      if (found !== null) known.push(input.path);
      return found;
    },
    keep: (input, made) => kept.keep(input, made),
  };
  const options = { version: '1', base, origin: null, schemas: [], documents: [], digest: digestText };
  const site = JSON.stringify(makeSite(inputs, { ...options, known: pages }));
  kept?.save();
  return { site, known };
}

const kept = (cwd: string): string[] => readdirSync(join(cwd, '.cache')).map((name) => join(cwd, '.cache', name));

async function expectSameAsWithout(cwd: string, known: readonly string[], choices: Choices = {}): Promise<void> {
  const warm = await makeSiteIn(cwd, choices);
  expect(warm.site).toBe((await makeSiteIn(cwd, { ...choices, cache: false })).site);
  expect(warm.known).toEqual(known);
}

const all = ['linked.md', 'shop.md', 'sound.md'];

/** All pages as they are kept, from before a change. */
async function makeKept() {
  const cwd = makeFolder(files);
  mkdirSync(join(cwd, '.git'));
  await makeSiteIn(cwd);
  await expectSameAsWithout(cwd, all);
  return cwd;
}

describe('a site with pages that were kept is the site without', () => {
  test.each<[string, (cwd: string) => void, readonly string[]]>([
    [
      'when a guide has changed',
      (cwd) => writeFileSync(join(cwd, 'shop.md'), `${shop}\nMore.\n`),
      ['linked.md', 'sound.md'],
    ],
    [
      'when a rule has another level',
      (cwd) => writeFileSync(join(cwd, 'runsheet.config.json'), '{"lint":{"rules":{"git-add-all":"error"}}}'),
      ['linked.md', 'sound.md'],
    ],
    ['when a file comes that a guide names', (cwd) => writeFileSync(join(cwd, 'go.sh'), ''), ['shop.md', 'sound.md']],
    ['when a guide goes that another one links', (cwd) => rmSync(join(cwd, 'shop.md')), ['linked.md', 'sound.md']],
  ])('%s', async (_, change, known) => {
    const cwd = await makeKept();
    change(cwd);
    await expectSameAsWithout(cwd, known);
    await expectSameAsWithout(
      cwd,
      all.filter((name) => existsSync(join(cwd, name))),
    );
  });

  test('when the address of a guide changes that another one links', async () => {
    const cwd = await makeKept();
    mkdirSync(join(cwd, 'back'));
    writeFileSync(join(cwd, 'back/shop.md'), sound);
    const { site } = await makeSiteIn(cwd);
    expect(site).toContain('guides/back-shop/');
    await expectSameAsWithout(cwd, ['back/shop.md', ...all]);
    renameSync(join(cwd, 'back'), join(cwd, 'other'));
    await expectSameAsWithout(cwd, ['linked.md', 'shop.md', 'sound.md']);
  });

  test('below another address', async () => {
    const cwd = await makeKept();
    await expectSameAsWithout(cwd, all, { base: '/docs/' });
  });

  test.each<[string, (file: string) => void]>([
    [
      'bits are wrong',
      (file) =>
        writeFileSync(
          file,
          readFileSync(file).map((byte, at) => (at === 200 ? byte ^ 1 : byte)),
        ),
    ],
    ['the end is missing', (file) => writeFileSync(file, readFileSync(file).subarray(0, 100))],
    ['nothing is left', (file) => writeFileSync(file, '')],
    [
      'something else stands there',
      (file) =>
        writeChecked(
          file,
          readFileSync(file, 'utf8')
            .slice(4)
            .replace(/^.{60,}$/gm, 'e30='),
        ),
    ],
  ])('when of what was kept %s', async (_, damage) => {
    const cwd = await makeKept();
    for (const file of kept(cwd)) damage(file);
    await expectSameAsWithout(cwd, []);
    await expectSameAsWithout(cwd, all);
  });
});

test('another program keeps pages of its own, and one that is being written none', async () => {
  const cwd = await makeKept();
  await expectSameAsWithout(cwd, [], { build: 'two' });
  await expectSameAsWithout(cwd, all, { build: 'two' });
  rmSync(join(cwd, '.cache'), { recursive: true });
  await expectSameAsWithout(cwd, [], { build: null });
  expect(readdirSync(cwd)).not.toContain('.cache');
});

test('guides come a few at a time, and all of their addresses at once', async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, number) => [`${number}.md`, shop]));
  const { world } = makeWorld([], { cwd: makeFolder(many), build: null, env: { PATH: '' }, ask: async () => null });
  const { addresses, chunks } = await openInputs({ guides: ['.'], maxSize: 10_000, cache: false }, world);
  expect(addresses.size).toBe(60);
  const sizes: number[] = [];
  for await (const chunk of chunks) sizes.push(chunk.length);
  expect(sizes).toEqual([50, 10]);
});
