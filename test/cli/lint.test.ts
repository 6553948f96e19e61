import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { only, shop, sound } from '../support/lint-guides.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet, spawnRunsheet } from '../support/runsheet.ts';

const cwd = makeFolder({ 'shop.md': shop, 'sound.md': sound, 'empty/readme.txt': 'No guide.\n' });
const lint = (...argv: string[]) => runsheet(['lint', ...argv], { cwd });

test('a process: findings on standard output, the exit code by their severity', () => {
  const call = (...argv: string[]) =>
    spawnRunsheet(['lint', 'shop.md', ...only, '--format', 'checkstyle', ...argv], { cwd });
  const warned = call();
  expect(warned.code).toBe(0);
  expect(warned.out).toContain('<error line="6" column="1" severity="warning"');
  expect(warned.err).toBe('runsheet: 2 warnings in 1 guide.\n');
  expect(call('--rule', 'git-add-all=error').code).toBe(1);
});

describe('the exit code', () => {
  test.each<[string[], number]>([
    [[], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'info'], 1],
    [['--rule', 'git-add-all=error'], 1],
    [['--rule', 'git-add-all=error', '--fail-on', 'never'], 0],
    [['--rule', 'git-add-all=info', '--fail-on', 'warning'], 0],
    [['--rule', 'git-add-all=info', '--fail-on', 'info'], 1],
    [['--rule', 'git-add-all=off', '--fail-on', 'info'], 0],
    [['--max-warnings', '2'], 0],
    [['--max-warnings', '1'], 1],
    [['--max-warnings', '0', '--fail-on', 'never'], 1],
    [['--quiet', '--max-warnings', '0'], 1],
  ])('%j: %i', async (argv, code) => {
    expect(await lint('shop.md', ...only, ...argv)).toMatchObject({ code });
  });

  test('says why, when it is for the number of warnings', async () => {
    const { err } = await lint('shop.md', ...only, '--max-warnings', '1');
    expect(err).toBe('runsheet: 2 warnings, more than the 1 that --max-warnings allows.\n');
  });
});

test('--quiet prints errors only', async () => {
  expect(await lint('shop.md', ...only, '--quiet')).toEqual({ code: 0, out: 'No findings in 1 guide.\n', err: '' });
  const { out } = await lint('shop.md', ...only, '--quiet', '--rule', 'git-add-all=error');
  expect(out).toMatch(/^2 errors in 1 guide\.$/m);
});

test('--only leaves out every other rule, --preset strict takes all', async () => {
  const rulesOf = async (...argv: string[]) => {
    const { out } = await lint('shop.md', '--format', 'json', ...argv);
    const { findings } = JSON.parse(out) as { findings: { rule: string }[] };
    return new Set(findings.map(({ rule }) => rule));
  };
  expect(await rulesOf('--only', 'git-add-all,suppression-unused')).toEqual(new Set(['git-add-all']));
  expect(await rulesOf('--only', 'suppression-unused')).toEqual(new Set());
  expect([...(await rulesOf('--preset', 'strict'))]).toContain('git-add-all');
});

test('standard input has a name when it is given one', async () => {
  const call = (...argv: string[]) =>
    spawnRunsheet(['lint', '--format', 'checkstyle', ...only, ...argv], { cwd, input: shop });
  expect(call('-').out).toContain('<file name="-">');
  expect(call('--stdin-filename', 'docs/a.md').out).toContain('<file name="docs/a.md">');
  expect(call('-', '--stdin-filename', 'docs/a.md').out).toContain('<file name="docs/a.md">');
  const both = call('shop.md', '--stdin-filename', 'docs/a.md');
  expect(both).toMatchObject({ code: 2, out: '' });
  expect(both.err).toBe(
    'runsheet: --stdin-filename is about standard input, but shop.md was named; leave one of them out.\n',
  );
});

test('reports go where they are sent', () => {
  const argv = ['lint', 'shop.md', ...only, '--format', 'sarif=out/a.sarif', '--format', 'json', '--output', 'b.json'];
  const { code, out } = spawnRunsheet(argv, { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ summary: { warnings: 2 } });
  expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(out);
  expect(JSON.parse(readFileSync(join(cwd, 'out/a.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
});

test('with a file for every format nothing is printed but the summary', () => {
  const { out, err } = spawnRunsheet(['lint', 'shop.md', ...only, '--format', 'junit=c.xml'], { cwd });
  expect({ out, err }).toEqual({ out: '', err: 'runsheet: 2 warnings in 1 guide.\n' });
});

test('a report for people in a file has no colours', async () => {
  const { out } = await lint('shop.md', ...only, '--color', 'always', '--output', 'd.txt');
  expect(out).toContain('\u001b[');
  expect(readFileSync(join(cwd, 'd.txt'), 'utf8')).toMatch(/^shop\.md\n[^\u001b]*$/);
});

test('--kind takes a guide for another kind', async () => {
  const { out } = await lint('shop.md', '--kind', 'alert', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({ files: [{ path: 'shop.md', kind: 'alert' }] });
});

test('--stats tells the time of each rule on standard error', async () => {
  const { err } = await lint('shop.md', ...only, '--stats');
  expect(err).toMatch(/^ +\d+\.\d ms {2}rule git-add-all$/m);
  expect(err).toMatch(/^ +\d+\.\d ms {2}compile$/m);
});

test.each<[string[], string]>([
  [['--rule', 'git-ad-all=off'], "there is no rule 'git-ad-all'; did you mean git-add-all?"],
  [['--only', 'quux-quux-quux'], "there is no rule 'quux-quux-quux'; runsheet rules lists all."],
  [
    ['--rule', 'git-add-all'],
    "option '--rule <id=level>' argument 'git-add-all' is invalid. It must be the name of a rule, = and off, info, warning or error.",
  ],
  [
    ['--format', 'xml'],
    "option '--format <name[=file]>' argument 'xml' is invalid. Allowed choices are pretty, json, sarif, github, junit, checkstyle.",
  ],
  [['--format', 'json='], "option '--format <name[=file]>' argument 'json=' is invalid. A file must stand behind =."],
  [
    ['--format', 'json', '--format', 'sarif'],
    'json and sarif cannot both be printed; write one into a file, as --format json=FILE.',
  ],
  [
    ['--format', 'json=a', '--output', 'b'],
    '--output writes what is printed, but every --format has a file; leave it out.',
  ],
  [['--format', 'json=a', '--format', 'sarif=a'], 'a: two reports would go into it; give each a file of its own.'],
  [['--format', 'json=shop.md/a'], 'shop.md/a: it cannot be written (a file stands where a folder is needed).'],
  [['--max-warnings', '-1'], "option '--max-warnings <number>' argument '-1' is invalid. It must be a whole number."],
  [['--accept-new'], '--accept-new belongs to --update-baseline; give both.'],
])('%j is a mistake of the caller', async (argv, sentence) => {
  expect(await lint('shop.md', ...argv)).toEqual({ code: 2, out: '', err: `runsheet: ${sentence}\n` });
});

test('nothing to lint is a mistake, too', async () => {
  expect(await lint('empty')).toMatchObject({ code: 2, out: '' });
  expect(await lint('none/*.md')).toMatchObject({ code: 2, out: '' });
  expect(await lint()).toEqual({
    code: 2,
    out: '',
    err: 'runsheet: no guide matches guides/**/*.md; name a file or a directory.\n',
  });
});

test('progress is shown on a terminal when there are many guides, and is gone at the end', async () => {
  const many = makeFolder(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.md`, sound])));
  const onTerminal = await runsheet(['lint', '.', ...only], { cwd: many, columns: 100 });
  expect(onTerminal.err).toMatch(/^\rrunsheet: guide 1 of 30\u001b\[K.*\r\u001b\[K$/s);
  expect((await runsheet(['lint', '.', ...only], { cwd: many })).err).toBe('');
});
