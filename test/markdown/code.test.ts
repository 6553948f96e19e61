import { describe, expect, it } from 'vitest';
import { type Code, lineStarts, listCodeLines, parseMarkdown } from '../../src/markdown/index.ts';
import { walk } from '../../src/markdown/walk.ts';
import { outline } from './outline.ts';

function codes(text: string): Code[] {
  const found: Code[] = [];
  walk(parseMarkdown(text).root, (node) => {
    if (node.type === 'code') found.push(node);
  });
  return found;
}

describe('one-line code', () => {
  it.each([
    ['```bash git clone x```', ['code bash "git clone x" 1:1-1:23']],
    ['```npm ci```', ['code null "npm ci" 1:1-1:13']],
    ['```bash deploy.sh --now```', ['code null "bash deploy.sh --now" 1:1-1:27']],
    ['```python -m venv .v```', ['code null "python -m venv .v" 1:1-1:24']],
    ['```PowerShell Get-Item x```', ['code powershell "Get-Item x" 1:1-1:28']],
    [
      'Run:\n  ```a b```\n```c```\nthen.',
      ['paragraph "Run:" 1:1-1:5', 'code null "a b" 2:3-2:12', 'code null "c" 3:1-3:8', 'paragraph "then." 4:1-4:6'],
    ],
    ['Run  \n```a b```', ['paragraph "Run" 1:1-1:4', 'code null "a b" 2:1-2:10']],
    ['`a b`', ['paragraph "`a b`" 1:1-1:6']],
    ['see ```a b```', ['paragraph "see ```a b```" 1:1-1:14']],
    ['```a b``` there', ['paragraph "```a b``` there" 1:1-1:16']],
    ['```a\nb```c', ['code a "b```c" 1:1-2:6']],
  ])('%j', (text, blocks) => {
    expect(outline(text)).toEqual(blocks);
  });

  it('is found in the items of lists, tasks included', () => {
    expect(outline('- [ ] ```git pull```')).toEqual([
      'list 1:1-1:21',
      '  listItem 1:1-1:21',
      '    code null "git pull" 1:7-1:21',
    ]);
  });
});

describe('fences', () => {
  it('are told from indented code', () => {
    expect(codes('```sh\na\n```\n\n~~~~\nb\n~~~~\n\n    c\n\n```d e```').map(({ data }) => data)).toEqual([
      { fenced: true, fence: '```' },
      { fenced: true, fence: '~~~~' },
      { indented: true },
      { oneLine: true },
    ]);
  });

  it.each([
    ['```sh\na', [1]],
    ['```sh', [1]],
    ['```sh\na\n    ```', [1]],
    ['````\n```\na\n```', [1]],
    ['- ```\n  a\n- b', [1]],
    ['x\n\n> ~~~\n> a\n\ny', [3]],
    ['<Step>\n```\na\n</Step>\n', [2]],
    ['<Step>\n```\na\n</Step>\n\n```sh\nb\n```\n', [2]],
    ['```\na\n```', []],
    ['```\n```', []],
    ['```\n\n```', []],
    ['~~~\n```\n~~~', []],
    ['> ```\n> a\n> ```\n', []],
    ['- ```\n  a\n  ```  \n- b', []],
  ])('reports the lines of open ones: %j', (text, lines) => {
    const { problems } = parseMarkdown(text);
    expect(problems.filter(({ kind }) => kind === 'unclosed-fence').map(({ line }) => line)).toEqual(lines);
  });
});

describe('listCodeLines', () => {
  it.each<[string, [string, number, number][]]>([
    [
      '```\na\n\n  b\n```',
      [
        ['a', 2, 1],
        ['', 3, 1],
        ['  b', 4, 1],
      ],
    ],
    [
      '- x\n\n  ```\n  a\n    b\n  ```',
      [
        ['a', 4, 3],
        ['  b', 5, 3],
      ],
    ],
    ['> - ```\n>   a\n>   ```', [['a', 2, 5]]],
    [
      'x\n\n    a\n\n      b\n',
      [
        ['a', 3, 5],
        ['', 4, 1],
        ['  b', 5, 5],
      ],
    ],
    [
      '\ta\n\tb',
      [
        ['a', 1, 2],
        ['b', 2, 2],
      ],
    ],
    ['!!! note\n    ```\n    a\n    ```', [['a', 3, 5]]],
    [
      '<Tab>\n    ```\n    a\n      b\n  c\n    ```\n</Tab>',
      [
        ['a', 3, 5],
        ['  b', 4, 5],
        ['c', 5, 3],
      ],
    ],
    ['Go:\n  ```bash a b```', [['a b', 2, 11]]],
    ['```\n```', []],
    ['```\na\0b\n```', [['a\ufffdb', 2, 1]]],
  ])('%j', (text, lines) => {
    const found = codes(text).flatMap((code) => listCodeLines(text, code));
    expect(found.map(({ text: content, line, column }) => [content, line, column])).toEqual(lines);
    const starts = lineStarts(text);
    for (const { text: content, line, column } of found) {
      expect(text.replaceAll('\0', '\ufffd').slice((starts[line - 1] ?? 0) + column - 1)).toMatch(
        new RegExp(`^${content}(\\n|\`|$)`),
      );
    }
  });
});
