import { expect, test } from 'vitest';
import { widthOf } from '../../src/cli/terminal/fit.ts';
import { only, shop, sound } from '../support/lint-guides.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet, spawnRunsheet } from '../support/runsheet.ts';

const fenced = (...lines: string[]): string => shop.replace('git add .\ngit add --all', lines.join('\n'));

const long =
  'echo "the release of the shop that everybody has been waiting for is about to start now"; git add . && echo "done, and all of it went well, so nobody has to do anything"';
const many = fenced(...Array.from({ length: 23 }, (_, index) => `git add . # ${index}`));

const cwd = makeFolder({
  'shop.md': shop,
  'sound.md': sound,
  'long.md': fenced(long),
  'wide.md': fenced('	echo "発売日をお知らせします、しばらくお待ちください" && git add . # 次'),
  'forged.md': fenced('git add . # \u001b[2K\u202e\u0007 all is well'),
  'many.md': many,
  'unused.md': `# Notes\n\n<!-- runsheet-disable-next-line git-add-all: it is a drill -->\n\nNothing is added.\n`,
});
const lint = (...argv: string[]) => runsheet(['lint', ...argv], { cwd });

test('a process: guides with what was found in them, and a summary', () => {
  const argv = ['lint', 'shop.md', 'sound.md', ...only, '--format', 'pretty'];
  expect(spawnRunsheet(argv, { cwd })).toEqual({
    code: 0,
    err: '',
    out: `shop.md

  6:1  warning  git-add-all
  \`git add .\` commits everything that lies in the work tree.
     6 │ git add .
       │ ^^^^^^^^^
  help: Name the files, or stop when \`git status --porcelain\` prints anything
        else.

  7:1  warning  git-add-all
  \`git add --all\` commits everything that lies in the work tree.
     7 │ git add --all
       │ ^^^^^^^^^^^^^
  help: Name the files, or stop when \`git status --porcelain\` prints anything
        else.

2 warnings in 1 of 2 guides.
`,
  });
});

test('what --fix puts right is said, and counted', async () => {
  const { out } = await lint('unused.md', '--only', 'suppression-unused,git-add-all');
  expect(out).toContain('  fix: Remove the directive (--fix does it)\n');
  expect(out).toMatch(/^1 warning in 1 guide; 1 fixable by --fix\.$/m);
});

test.each(['long.md', 'wide.md', 'forged.md', 'shop.md', 'many.md'])('%s fits into 80 columns', async (name) => {
  const { out } = await lint(name, ...only);
  expect(out.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
});

test('marks stand below what they mark, where a line is long, indented or wide', async () => {
  const framed = async (name: string) => {
    const { out } = await lint(name, ...only);
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.includes('^'));
    const marks = lines[at] ?? '';
    const start = widthOf(marks.slice(0, marks.indexOf('^')));
    // The text between the columns of the marks, cut out by width.
    let column = 0;
    return [...(lines[at - 1] ?? '')]
      .filter((character) => {
        const isMarked = column >= start && column < start + (marks.match(/\^/g)?.length ?? 0);
        column += widthOf(character);
        return isMarked;
      })
      .join('');
  };
  for (const name of ['shop.md', 'long.md', 'wide.md']) expect([name, await framed(name)]).toEqual([name, 'git add .']);
});

test('a guide cannot forge what is printed', async () => {
  const { out } = await lint('forged.md', ...only);
  expect(out).not.toMatch(/[\u001b\u202e\u0007]/);
});

test('repeats of a rule are capped, counted, and shown when they are asked for', async () => {
  const { out } = await lint('many.md', '--rule', 'git-add-all=error', '--shellcheck', 'off');
  expect(out.match(/^ {2}\d+:1 {2}error {2}git-add-all$/gm)).toHaveLength(20);
  expect(out).toContain('3 more findings of git-add-all; --only git-add-all shows all.\n');
  const all = await lint('many.md', ...only);
  expect(all.out.match(/git-add-all$/gm)).toHaveLength(23);
});

test('colours for terminals alone, and not with NO_COLOR', async () => {
  const call = (env: Record<string, string>, columns?: number) =>
    runsheet(['lint', 'shop.md', ...only], { cwd, env, ...(columns === undefined ? {} : { columns }) });
  expect((await call({}, 100)).out).toContain('\u001b[');
  expect((await call({})).out).not.toContain('\u001b[');
  expect((await call({ NO_COLOR: '1' }, 100)).out).not.toContain('\u001b[');
});
