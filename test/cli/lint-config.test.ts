import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { only, shop } from '../support/lint-guides.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet, spawnRunsheet } from '../support/runsheet.ts';

type Files = Readonly<Record<string, string>>;

function repository(files: Files): string {
  const folder = makeFolder({ 'docs/shop.md': shop, ...files });
  mkdirSync(join(folder, '.git'));
  return folder;
}

const asJson = (config: unknown): Files => ({ 'runsheet.config.json': JSON.stringify(config) });
const severe = { lint: { rules: { 'git-add-all': 'error' } } };

/** The severities of the findings of `git-add-all`, or what was said instead. */
async function severities(cwd: string, ...argv: string[]): Promise<string[] | string> {
  const { out, err, code } = await runsheet(['lint', '--format', 'json', ...only, ...argv], { cwd });
  if (code === 2) return err;
  return (JSON.parse(out) as { findings: { severity: string }[] }).findings.map(({ severity }) => severity);
}

describe('where it stands', () => {
  test.each<[string, Files]>([
    ['runsheet.config.json', asJson(severe)],
    ['runsheet.config.mjs', { 'runsheet.config.mjs': `export default ${JSON.stringify(severe)};` }],
    ['runsheet.config.ts', { 'runsheet.config.ts': `const x: object = ${JSON.stringify(severe)};\nexport default x;` }],
    ['package.json', { 'package.json': JSON.stringify({ type: 'module', runsheet: severe }) }],
  ])('a process reads %s', (_, files) => {
    const { out } = spawnRunsheet(['lint', 'docs/shop.md', ...only, '--format', 'checkstyle'], {
      cwd: repository({ 'package.json': '{"type":"module"}', ...files }),
    });
    expect(out).toContain('severity="error"');
  });

  test('the nearest upward to the root of the repository holds, alone', async () => {
    const folder = repository({
      ...asJson({ lint: { rules: { 'git-add-all': 'info' } } }),
      'docs/deep/package.json': '{"name":"without"}',
      'docs/deep/a.md': shop,
      'docs/near/runsheet.config.json': JSON.stringify(severe),
      'docs/near/a.md': shop,
    });
    expect(await severities(join(folder, 'docs/deep'), 'a.md')).toEqual(['info', 'info']);
    expect(await severities(join(folder, 'docs/near'), 'a.md')).toEqual(['error', 'error']);
    expect(await severities(join(folder, 'docs/near'), 'a.md', '--no-config')).toEqual(['warning', 'warning']);
    expect(await severities(folder, 'docs/deep/a.md', '--config', 'docs/near/runsheet.config.json')).toEqual([
      'error',
      'error',
    ]);
  });

  test('nothing above a repository is read, nor above a folder without one', async () => {
    const outer = makeFolder({ ...asJson(severe), 'inner/a.md': shop, 'plain/a.md': shop });
    mkdirSync(join(outer, 'inner/.git'));
    expect(await severities(join(outer, 'inner'), 'a.md')).toEqual(['warning', 'warning']);
    expect(await severities(join(outer, 'plain'), 'a.md')).toEqual(['warning', 'warning']);
    expect(await severities(outer, 'plain/a.md')).toEqual(['error', 'error']);
  });
});

describe('what it settles', () => {
  test('severity by path: the last entry that fits wins, and the command line over all', async () => {
    const folder = repository({
      ...asJson({
        lint: {
          rules: { 'git-add-all': 'error' },
          overrides: [
            { files: ['docs/**', '!docs/new.md'], rules: { 'git-add-all': 'info' } },
            { files: ['docs/old/*.md'], rules: { 'git-add-all': 'warning' } },
          ],
        },
      }),
      'docs/new.md': shop,
      'docs/old/shop.md': shop,
    });
    expect(await severities(folder, 'docs/shop.md')).toEqual(['info', 'info']);
    expect(await severities(folder, 'docs/new.md')).toEqual(['error', 'error']);
    expect(await severities(join(folder, 'docs'), 'old/shop.md')).toEqual(['warning', 'warning']);
    expect(await severities(folder, 'docs/shop.md', '--rule', 'git-add-all=error')).toEqual(['error', 'error']);
    expect(await severities(folder, 'docs/shop.md', '--rule', 'git-add-all=off')).toEqual([]);
  });

  test('a rule that is off is on for those who ask for it', async () => {
    const folder = repository(asJson({ lint: { rules: { 'git-add-all': 'off' } } }));
    expect(await severities(folder, 'docs/shop.md')).toEqual(['warning', 'warning']);
    const { out } = await runsheet(['lint', 'docs/shop.md', '--format', 'json'], { cwd: folder });
    expect(out).not.toContain('"git-add-all"');
  });

  test('include: what is linted when nothing is named', async () => {
    const folder = repository({ ...asJson({ include: ['docs/**', '!docs/drafts/**'] }), 'docs/drafts/b.md': shop });
    const { out } = await runsheet(['lint', '--format', 'json'], { cwd: join(folder, 'docs') });
    expect(JSON.parse(out).files).toMatchObject([{ path: 'shop.md' }]);
    const none = repository(asJson({ include: ['nowhere/*.md'] }));
    expect(await severities(none)).toMatch(
      /^runsheet: runsheet\.config\.json: no guide \(.*\) matches include; check its globs\.\n$/,
    );
  });

  test('failOn, maxWarnings and baseline', async () => {
    const call = async (config: unknown, ...argv: string[]) => {
      const cwd = repository(asJson(config));
      return (await runsheet(['lint', 'docs/shop.md', ...only, ...argv], { cwd })).code;
    };
    expect(await call({})).toBe(0);
    expect(await call({ lint: { failOn: 'warning' } })).toBe(1);
    expect(await call({ lint: { failOn: 'warning' } }, '--fail-on', 'error')).toBe(0);
    expect(await call({ lint: { maxWarnings: 1 } })).toBe(1);
    expect(await call({ lint: { maxWarnings: 1 } }, '--max-warnings', '2')).toBe(0);
    expect(await call({ lint: { baseline: 'base.json' } })).toBe(2);
    expect(await call({ lint: { baseline: 'base.json', failOn: 'info' } }, '--update-baseline')).toBe(0);
  });
});

describe('mistakes in it name the file and the key', () => {
  test.each<[string, unknown, string[]]>([
    ['a key', { lnt: {} }, ['lnt: there is no such key; did you mean lint?']],
    ['a key below', { lint: { presset: 'strict' } }, ['lint.presset: there is no such key; did you mean preset?']],
    [
      'a key of an override',
      { lint: { overrides: [{ files: ['a'], rules: {}, rule: {} }] } },
      ['lint.overrides[0].rule: there is no such key; did you mean rules?'],
    ],
    ['a strange key', { quux: 1 }, ['quux: there is no such key; there are $schema, include, lint, site.']],
    ['a value', { lint: { failOn: 'fatal' } }, ['lint.failOn: it must be error, warning, info, never.']],
    ['a type', { include: 'docs' }, ['include: it must be a list.']],
    [
      'a level',
      { lint: { rules: { 'git-add-all': 2 } } },
      ['lint.rules.git-add-all: it must be off, info, warning, error.'],
    ],
    [
      'a rule',
      { lint: { rules: { 'git-ad-all': 'off' } } },
      ["lint.rules: there is no rule 'git-ad-all'; did you mean git-add-all?"],
    ],
    [
      'a rule of an override',
      { lint: { overrides: [{ files: ['a'], rules: { 'git-ad-all': 'off' } }] } },
      ["lint.overrides[0].rules: there is no rule 'git-ad-all'; did you mean git-add-all?"],
    ],
    [
      'several',
      { lnt: 1, lint: { maxWarnings: -1 } },
      ['lint.maxWarnings: too small: expected number to be >=0.', 'lnt: there is no such key; did you mean lint?'],
    ],
    ['all of it', [], ['it must be an object.']],
  ])('%s', async (_, config, sentences) => {
    const said = await severities(repository(asJson(config)), 'docs/shop.md');
    expect(said).toBe(sentences.map((sentence) => `runsheet: runsheet.config.json: ${sentence}\n`).join(''));
  });

  test.each<[string, Files, RegExp]>([
    ['no JSON', { 'runsheet.config.json': '{' }, /^runsheet: runsheet\.config\.json: it is no JSON \(.*\)\.\n$/],
    ['no default export', { 'runsheet.config.mjs': 'export const a = 1;' }, /config\.mjs: it has no default export; /],
    [
      'a program that fails',
      { 'runsheet.config.mjs': 'throw new Error("on purpose");' },
      /it cannot be loaded \(on purpose\)\.\n$/,
    ],
    [
      'two',
      { ...asJson({}), 'runsheet.config.mjs': 'export default {};' },
      /holds runsheet\.config\.mjs and runsheet\.config\.json; keep one of them\.\n$/,
    ],
  ])('%s', async (_, files, sentence) => {
    expect(await severities(repository(files), 'docs/shop.md')).toMatch(sentence);
  });

  test('a file that is named and not there', async () => {
    const said = await severities(repository({}), 'docs/shop.md', '--config', 'none.json');
    expect(said).toBe('runsheet: none.json: it cannot be read (there is no such file).\n');
  });
});
