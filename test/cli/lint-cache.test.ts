import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reporterNames } from '../../src/cli/reporters/names.ts';
import type { World } from '../../src/cli/world.ts';
import { guideEdits, toLines, toText } from '../support/guide-edits.ts';
import { only, shop, sound } from '../support/lint-guides.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet } from '../support/runsheet.ts';
import { hasSeeds, readSeed } from '../support/seeds.ts';

const build = 'the build of these tests';

const lint = (cwd: string, args: readonly string[], more: Parameters<typeof runsheet>[1] = {}) =>
  runsheet(['lint', '--no-config', '--shellcheck', 'off', '--cache-dir', '.cache', ...args], { cwd, build, ...more });

/** A ShellCheck that says the same of every script; it counts how often it was shown some. */
function standIn(code: number) {
  const path = makeFolder();
  const count = { shown: 0 };
  const ask: World['ask'] = async (_, args) => {
    if (args.includes('--version')) return { code: 0, out: `version ${code}`, err: '' };
    count.shown += 1;
    const comments = args
      .filter((name) => name.endsWith('.bash'))
      .map((file) => ({
        file,
        line: 2,
        endLine: 2,
        column: 1,
        endColumn: 3,
        level: 'warning',
        code,
        message: 'Beware',
      }));
    return { code: 1, out: JSON.stringify({ comments }), err: '' };
  };
  const install = (content: string) => {
    writeFileSync(join(path, 'shellcheck'), content);
    chmodSync(join(path, 'shellcheck'), 0o755);
  };
  return { ask, env: { PATH: path }, count, install };
}

/** With something that ShellCheck is shown. */
const doubtful = (guide: string): string => guide.replace('v1.3', '"$LAST"');
const [doubtfulShop, doubtfulSound] = [doubtful(shop), doubtful(sound)];

const machineCode = '\x7fELF and more';
const withShellCheck = ['lint', '--no-config', '--cache-dir', '.cache', '--preset', 'strict'];

describe('a guide that is what it was is not linted again', () => {
  const { install, count, ...world } = standIn(2045);
  install(machineCode);
  const cwd = makeFolder({ 'a.md': doubtfulShop, 'b.md': doubtfulSound });
  const call = (...args: string[]) => runsheet([...withShellCheck, ...args], { cwd, build, ...world });

  test('and its findings are told again', async () => {
    const first = await call('.');
    expect(first.out).toContain('SC2045');
    const before = count.shown;
    expect(before).toBeGreaterThan(0);
    expect(await call('.')).toEqual(first);
    expect(await call('a.md', 'b.md')).toEqual(first);
    expect(count.shown).toBe(before);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['its text', async () => writeFileSync(join(cwd, 'a.md'), `${doubtfulShop}\n`)],
    ['another kind', () => call('--kind', 'release', 'a.md')],
    ['another level of a rule', () => call('--rule', 'git-add-all=error', 'a.md')],
    ['another preset', () => call('--preset', 'recommended', 'a.md')],
    ['fewer rules', () => call('--only', 'shellcheck', 'a.md')],
    ['another ShellCheck', async () => install(`${machineCode} more`)],
    ['another build', () => runsheet([...withShellCheck, 'a.md'], { cwd, build: 'another', ...world })],
    ['--no-cache', () => call('--no-cache', 'a.md')],
    ['--stats', () => call('--stats', 'a.md')],
    ['another folder', () => call('--cache-dir', 'other', 'a.md')],
    ['another way to it', () => call(`../${basename(cwd)}/a.md`)],
  ])('unless there is something new: %s', async (_, change) => {
    await call('.');
    const before = count.shown;
    await change();
    await call('.');
    expect(count.shown).toBeGreaterThan(before);
  });

  test('and a program that is being written keeps nothing', async () => {
    const lintOnce = async () => {
      const before = count.shown;
      await runsheet([...withShellCheck, 'a.md'], { cwd, ...world });
      return count.shown - before;
    };
    expect([await lintOnce(), await lintOnce()]).toEqual([1, 1]);
  });

  test('also when another project keeps its own in the same folder', async () => {
    const other = makeFolder({ 'a.md': `${doubtfulShop}\nAnother shop.\n` });
    const cache = makeFolder();
    const lintIn = async (folder: string) => {
      const before = count.shown;
      await runsheet([...withShellCheck, '--cache-dir', cache, 'a.md'], { cwd: folder, build, ...world });
      return count.shown - before;
    };
    expect([await lintIn(cwd), await lintIn(other), await lintIn(cwd), await lintIn(other)]).toEqual([1, 1, 0, 0]);
  });

  test('one changed guide among others is linted alone', async () => {
    await call('.');
    writeFileSync(join(cwd, 'b.md'), doubtfulSound.replace('v1.4', 'v1.5'));
    const before = count.shown;
    await call('.');
    expect(count.shown).toBe(before + 1);
  });
});

describe('what a result rests on besides', () => {
  test('the configuration', async () => {
    const cwd = makeFolder({ 'a.md': doubtfulShop });
    const call = async (lint: object) => {
      writeFileSync(join(cwd, 'runsheet.config.json'), JSON.stringify({ lint }));
      const { code } = await runsheet(['lint', 'a.md', '--shellcheck', 'off', '--cache-dir', '.cache', ...only], {
        cwd,
        build,
      });
      return code;
    };
    expect(await call({})).toBe(0);
    expect(await call({ rules: { 'git-add-all': 'error' } })).toBe(1);
    expect(await call({ overrides: [{ files: ['a.md'], rules: { 'git-add-all': 'error' } }] })).toBe(1);
    expect(await call({ overrides: [{ files: ['b.md'], rules: { 'git-add-all': 'error' } }] })).toBe(0);
    const text = JSON.stringify({ lint: { overrides: [{ files: ['a.md'], rules: { 'git-add-all': 'error' } }] } });
    mkdirSync(join(cwd, 'inner'));
    for (const [file, code] of [
      ['other.json', 1],
      ['inner/other.json', 0],
    ] as const) {
      writeFileSync(join(cwd, file), text);
      const args = ['lint', 'a.md', '--config', file, '--shellcheck', 'off', '--cache-dir', '.cache', ...only];
      expect(await runsheet(args, { cwd, build })).toMatchObject({ code });
    }
    expect(await call({ failOn: 'warning' })).toBe(1);
    expect(await call({ rules: { 'git-ad-all': 'error' } })).toBe(2);
  });

  test('files of the project that rules have asked for', async () => {
    const text = '# Deploy\n\n## 1. Deploy\n\n```bash\n./scripts/deploy.sh\n```\n';
    const cwd = makeFolder({ 'a.md': text, 'scripts/other.sh': '' });
    mkdirSync(join(cwd, '.git'));
    const call = async () => (await lint(cwd, ['a.md', '--only', 'script-missing'])).out;
    const missing = await call();
    expect(missing).toContain('script-missing');
    writeFileSync(join(cwd, 'scripts/deploy.sh'), '');
    expect(await call()).toBe('No findings in 1 guide.\n');
    expect(await call()).toBe('No findings in 1 guide.\n');
    rmSync(join(cwd, 'scripts/deploy.sh'));
    expect(await call()).toBe(missing);
    rmSync(join(cwd, '.git'), { recursive: true });
    expect(await call()).toBe('No findings in 1 guide.\n');
  });

  test('whether ShellCheck is there, which is said each time', async () => {
    const cwd = makeFolder({ 'a.md': doubtfulShop, 'prose.md': '# Notes\n' });
    const nobody = { env: { PATH: makeFolder() }, ask: async () => null };
    const call = (args: readonly string[], world: object) =>
      runsheet([...withShellCheck, ...args], { cwd, build, ...world });
    const first = await call(['.'], nobody);
    expect(first.err).toContain('shellcheck was not found');
    expect(await call(['.'], nobody)).toEqual(first);
    expect((await call(['prose.md'], nobody)).err).toBe('');
    expect((await call(['.', '--shellcheck', 'require'], nobody)).code).toBe(2);
    const { install, count: _, ...world } = standIn(2045);
    install(machineCode);
    const second = await call(['.'], world);
    expect(second).toMatchObject({ out: expect.stringContaining('SC2045'), err: '' });
    expect(await call(['.'], nobody)).toEqual(first);
    expect(await call(['.'], { ...world, env: { ...world.env, SHELLCHECK_OPTS: '-x' } })).toEqual(second);
  });

  test('a ShellCheck that comes or goes in the middle is not believed', async () => {
    const cwd = makeFolder({ 'a.md': doubtfulShop });
    const { install, ask, env } = standIn(2045);
    install(machineCode);
    const gone = await runsheet([...withShellCheck, 'a.md'], { cwd, build, env, ask: async () => null });
    expect(gone.err).toContain('shellcheck was not found');
    const there = await runsheet([...withShellCheck, 'a.md'], { cwd, build, env, ask });
    expect(there.out).toContain('SC2045');
  });
});

test('fixes are made as without a cache', async () => {
  const unused = '<!-- runsheet-disable-next-line git-add-all: reviewed -->';
  const files = { 'a.md': `# Deploy\n\n${unused}\nSee the handbook.\n`, 'b.md': shop };
  const [with_, without] = [makeFolder(files), makeFolder(files)];
  await lint(with_, ['.']);
  const outcome = await lint(with_, ['.', '--fix']);
  expect(outcome.err).toBe('runsheet: a.md: 1 fix made.\n');
  expect(outcome).toEqual(await lint(without, ['.', '--fix', '--no-cache']));
  for (const name of Object.keys(files)) {
    expect(readFileSync(join(with_, name), 'utf8')).toBe(readFileSync(join(without, name), 'utf8'));
  }
  expect(await lint(with_, ['.', '--fix'])).toEqual(await lint(without, ['.', '--fix', '--no-cache']));
});

test('standard input is known by its text', async () => {
  const cwd = makeFolder();
  for (const input of [shop, shop, sound, sound]) {
    const args = ['-', ...only];
    expect(await lint(cwd, args, { input })).toEqual(await lint(cwd, [...args, '--no-cache'], { input }));
  }
});

test('a guide that cannot be read is refused as without a cache', async () => {
  const cwd = makeFolder({ 'a.md': shop, 'b.md': sound });
  await lint(cwd, ['.']);
  writeFileSync(join(cwd, 'b.md'), Buffer.from([0xff, 0x41]));
  const refused = await lint(cwd, ['.']);
  expect(refused.code).toBe(2);
  expect(refused).toEqual(await lint(cwd, ['.', '--no-cache']));
  expect(await lint(cwd, ['a.md', '--max-size', '100'])).toMatchObject({ code: 2 });
});

describe('where results are kept', () => {
  const call = (cwd: string, env = {}) => runsheet(['lint', 'a.md', '--shellcheck', 'off'], { cwd, build, env });

  test('with the other caches of the project', async () => {
    const cwd = makeFolder({ 'a.md': sound, 'node_modules/.package-lock.json': '{}' });
    await call(cwd);
    expect(readdirSync(join(cwd, 'node_modules/.cache/runsheet/lint'))).toHaveLength(1);
  });

  test('without a project, with those of the person', async () => {
    const cwd = makeFolder({ 'a.md': sound });
    const home = makeFolder();
    await call(cwd, { XDG_CACHE_HOME: home });
    expect(readdirSync(cwd)).toEqual(['a.md']);
    expect(readdirSync(join(home, 'runsheet/lint'))).toHaveLength(1);
  });

  test.each(['file/cache', ...(existsSync('/proc/self') ? ['/proc/none/cache'] : [])])(
    'nowhere, when %s cannot be made, and nobody is told',
    async (folder) => {
      const cwd = makeFolder({ 'a.md': shop, file: '' });
      const args = ['a.md', '--cache-dir', folder];
      expect(await lint(cwd, args)).toEqual(await lint(cwd, ['a.md', '--no-cache']));
      expect(await lint(cwd, args)).toEqual(await lint(cwd, ['a.md', '--no-cache']));
    },
  );

  test('a project that has moved brings them along', async () => {
    const { install, count, ...world } = standIn(2045);
    install(machineCode);
    const [from, to] = [makeFolder({ 'a.md': doubtfulShop }), makeFolder({ 'a.md': doubtfulShop })];
    await runsheet([...withShellCheck, 'a.md'], { cwd: from, build, ...world });
    mkdirSync(join(to, '.cache'));
    for (const name of readdirSync(join(from, '.cache'))) {
      writeFileSync(join(to, '.cache', name), readFileSync(join(from, '.cache', name)));
    }
    const before = count.shown;
    await runsheet([...withShellCheck, 'a.md'], { cwd: to, build, ...world });
    expect(count.shown).toBe(before);
  });
});

const root = new URL('../../guides/', import.meta.url);
const guides = [
  ...readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, root), 'utf8')),
  ...(hasSeeds
    ? ['000-tournaments-production.md', '002-celebrant-portal-staging.md', '003-movie-booking-heroku.md'].map(readSeed)
    : []),
];

/** A guide of the folder after an edit; several at once are a day's work. */
const editArbitrary = fc.record({
  guide: fc.nat({ max: guides.length - 1 }),
  edit: fc.constantFrom(...Object.values(guideEdits)),
});

describe('a warm run says what a cold one says', () => {
  test('in every format, after every edit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(editArbitrary, { minLength: 1, maxLength: 3 }), async (edits) => {
        const cwd = makeFolder(Object.fromEntries(guides.map((text, index) => [`guides/${index}.md`, text])));
        const args = (format: string) => ['--preset', 'strict', '--format', format];
        await lint(cwd, args('json'));
        for (const { guide, edit } of edits) {
          const path = join(cwd, `guides/${guide}.md`);
          writeFileSync(path, toText(edit(toLines(readFileSync(path, 'utf8')))));
          const formats = reporterNames.filter((_, index) => index % edits.length === guide % edits.length);
          await lint(cwd, args('json'));
          for (const format of formats) {
            expect(await lint(cwd, args(format))).toEqual(await lint(cwd, [...args(format), '--no-cache']));
          }
        }
      }),
      { numRuns: 2 },
    );
  });

  test.each(reporterNames)('in %s', async (format) => {
    const cwd = makeFolder(Object.fromEntries(guides.map((text, index) => [`guides/${index}.md`, text])));
    const args = ['--preset', 'strict', '--format', format];
    const cold = await lint(cwd, [...args, '--no-cache']);
    expect(await lint(cwd, args)).toEqual(cold);
    expect(await lint(cwd, args)).toEqual(cold);
  });
});
