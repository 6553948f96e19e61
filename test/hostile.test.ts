import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { decodeBytes, findExcess, GuideTooLarge, limits, type Measure } from '../src/markdown/index.ts';
import { hostileGuides } from './support/hostile-guides.ts';
import { makeFolder } from './support/make-folder.ts';
import { spawnRunsheet } from './support/runsheet.ts';

const lines = (line: string, count: number): string => `${line}\n`.repeat(count);

/** A guide that holds so many of what a measure counts, and little of anything else. */
const holding: Readonly<Record<Measure, (count: number) => string>> = {
  lines: (count) => lines('a', count - 1),
  lineLength: (count) => 'a'.repeat(count),
  longLines: (count) => `${'a'.repeat(count / 4)}\n\n`.repeat(4),
  paragraph: (count) => lines('a'.repeat(39), count / 40),
  frontMatter: (count) => `---\n${lines('# comment', count / 10)}---\n`,
  headings: (count) => lines('# a', count),
  items: (count) => lines('- a\n\na\n', count),
  fences: (count) => lines('```', count),
  cells: (count) => lines('|||||||||||||||||||', Math.ceil(count / 19)),
  nesting: (count) => lines('- a', count),
  html: (count) => lines('<a>', count),
  definitions: (count) => lines('[a]: b', count),
  code: (count) => `\`\`\`bash\n${lines('a;a', Math.ceil(count / 2))}\`\`\`\n`,
};

describe('the limits of guides', () => {
  const beforeParsing = (Object.keys(limits) as Measure[]).filter((measure) => measure !== 'code');

  test.each(beforeParsing)('%s', (measure) => {
    const { most } = limits[measure];
    expect(findExcess(holding[measure](most * 0.9))).toBeNull();
    const text = holding[measure](most * 1.1);
    const excess = findExcess(text);
    expect(excess).toMatchObject({ measure, most });
    expect(excess?.message).toBe(
      `The file has ${excess?.count} ${limits[measure].measure}, more than the limit of ${most}.`,
    );
    expect(decodeBytes(new TextEncoder().encode(text))).toMatchObject({
      ok: false,
      problem: 'too-large',
      line: excess?.line,
    });
    expect(() => compile(text, { path: 'guide.md' })).toThrow(GuideTooLarge);
  });

  test('the line is the one with which it became too much', () => {
    expect(findExcess(holding.headings(limits.headings.most + 3))?.line).toBe(limits.headings.most + 1);
  });

  test('code counts where the parser finds it', () => {
    const text = holding.code(limits.code.most * 1.1);
    expect(findExcess(text)).toBeNull();
    expect(() => compile(text, { path: 'guide.md' })).toThrow(
      /^guide\.md: The file has \d+ lines and commands of code/,
    );
  });

  test('the command line refuses with one sentence', { timeout: 60_000 }, () => {
    const folder = makeFolder({
      'headings.md': holding.headings(limits.headings.most + 1),
      'code.md': holding.code(limits.code.most * 1.1),
    });
    for (const command of ['lint', 'inspect', 'build']) {
      expect(spawnRunsheet([command, 'headings.md'], { cwd: folder })).toEqual({
        code: 2,
        out: '',
        err: 'runsheet: headings.md:10001: it has 10001 lines that begin with #, more than the limit of 10000; split the guide.\n',
      });
    }
    const { code, err } = spawnRunsheet(['checklist', 'export', 'code.md'], { cwd: folder });
    expect(err).toMatch(/^runsheet: code\.md:1: it has \d+ lines and commands of code, .*; split the guide\.\n$/);
    expect(code).toBe(2);
  });

  test('neither 800 KiB of dense steps nor a megabyte of prose is such a guide', () => {
    expect(findExcess(hostileGuides['honest-steps']!(800 * 1024))).toBeNull();
    expect(findExcess(lines('Wait until the new release answers on both hosts.\n', 20_000))).toBeNull();
  });

  test('docs/commands.md shows them all', () => {
    const text = readFileSync(new URL('../docs/commands.md', import.meta.url), 'utf8').replace(/ +/g, ' ');
    for (const { measure, most } of Object.values(limits)) expect(text).toContain(`\n| ${measure} | ${most} |\n`);
  });
});

// Each of these once grew with the square of its length. The work is counted, not timed.
const shapes: readonly (readonly [name: string, bytes: number])[] = [
  ['quote-starts', 12_000],
  ['bash-backslashes', 8000],
  ['bash-removals', 4000],
  ['see-step', 16_000],
  ['parameters', 8000],
  ['fences-of-files', 8000],
  ['items-and-blocks', 8000],
];

test('twice the guide is twice the work', { timeout: 120_000 }, () => {
  const program = fileURLToPath(new URL('support/count-work.ts', import.meta.url));
  const asked = shapes.flatMap(([name, bytes]) => [`${name}:${bytes}`, `${name}:${2 * bytes}`]);
  // Of what the native parser does, nothing would be counted.
  const env = { ...process.env, RUNSHEET_PARSER: 'remark' };
  // The first guide of a process also fills what is kept for the others.
  const args = [program, 'everything:2000', ...asked];
  const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  expect(stderr).toBe('');
  const [, ...counts] = JSON.parse(stdout) as number[];
  const growth = shapes.map(([name], at) => ({ name, times: counts[2 * at + 1]! / counts[2 * at]! }));
  expect(growth.filter(({ times }) => times > 2.2)).toEqual([]);
});
