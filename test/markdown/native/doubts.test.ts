import { describe, expect, test } from 'vitest';
import { fillPositions } from '../../../src/markdown/fill-positions.ts';
import { openParser } from '../../../src/markdown/native/open-parser.ts';
import { parseNatively } from '../../../src/markdown/native/parse-natively.ts';
import { isReadAlike } from '../../../src/markdown/native/read-alike.ts';
import { readTree } from '../../../src/markdown/native/read-tree.ts';
import { parseWithRemark } from '../../../src/markdown/remark-parser.ts';
import { compareTrees } from '../../support/compare-parsers.ts';

const dialect = { frontMatter: true, indentedCode: true, disabled: [] };
const parse = openParser();
const isAbsent = parse === null && process.env['REQUIRE_TOOLS'] !== '1';

/** Texts of which the parsers make different trees, the smallest that are known; `plain` is like it, and no such text. */
const differing: readonly (readonly [what: string, text: string, plain: string])[] = [
  ['a NUL', 'a\0b', 'ab'],
  ['half a character', 'a \ud800 b', 'a 😀 b'],
  ['a control character in an address', 'http://a.b\u0007', 'http://a.b'],
  ['a declaration that is never closed', '>r<!a\n>s', '>r <!-- a -->\n>s'],
  ['a footnote that a tab goes on', '[^1]:\n\t', '[1]'],
  ['an empty item in front of code', '-\n#\n    h\n    ', '- a\n\n# b'],
  ['an empty quote in a quote', '>>\n> ', '> a'],
  ['blank lines at the end of a quote', '>- :\n>\n>', '> b\n>\n> a'],
  ['dashes that may be a table', 'h\n“\n- |', 'h\n“\n- a |'],
  ['a box on a line of its own', '- [ ]\na', '- [ ] a'],
  ['a box behind a tab', '0.  \t[X] |', '0. [X] |'],
  ['a box around a tab', '-\t[\t]\te', '- [ ] e'],
  ['front matter that is never closed', '---\n1.  a', '---\na: 1\n---\n'],
  ['front matter that dots end', '---\n...', '---\n---'],
  ['a fence that its quote ends', '>```\n-', '> ```\n> ```\n\na'],
  ['a fence that its item ends', '- ```\n ', '- ```\n  ```\n- a'],
  ['a space in an info string that is none of ours', '~~~. \u00a0\n', '~~~. \n'],
  ['a name of a space in an info string', '```& &nbsp;', '```a nbsp'],
  ['code that follows a container without a blank line', '- x\n#\n    h\n    m', '- x\n\n# y\n\n    h\n    m'],
  ['an item behind code that follows no blank line', '1. n\n#\n    c\n\n2. p', '1. n\n#\n\n    c\n\n2. p'],
  ['HTML in an item', '7. .\n <r>\n', '7. .\n\n<r>\n'],
  ['a script in capitals', '<SCRIPT></SCRIPT>\n', '<SECTION></SECTION>\n'],
  ['a script that another closing tag ends', '<script></style>\n', '<section></div>\n'],
  ['a task that is a heading', '- [ ] *\n  =', '- [ ] *\n  a'],
  ['a task that is a table', '- [ ] :\n  -:', '- [ ] :\n  a'],
  ['a table in an item behind another', '- t\n-|:\n  -|-', '|a|b|\n|-|-|'],
  ['HTML that follows a table', 'e|||\n-|-|-\n<s>', 'e|||\n-|-|-\n\n<s>'],
  ['a definition that a table follows', '[a]:u\n|-', '[a]:u\n\n|a'],
  ['a definition in an item', '1. [a]:u\n[x] =', '[a]: u\n'],
  ['a quote that goes on without its mark', '>步\nc||\n>-|-', '> 步\n> c'],
  ['a list that follows another in a quote', '> - r\n> 1. a', '> - r\n> - a'],
  ['a list in a list of a quote', '>- - r\n>\n>#', '> - r\n> - s'],
  ['a quote in a quote', '>>)\n> ', '> )\n> a'],
  ['an address behind a slash', '/d@1.i', 'd@1.io'],
  ['an address behind a letter', '[骤a@b.e', '骤 a@b.example'],
  ['an address that begins with a dot', 'http://.r', 'http://r.example'],
  ['an address behind a bracket', '[ http://a. ', '\\( http://a.example '],
  ['an address with an escape', '<foo\\+@bar.example.com>', '<foo+@bar.example.com>'],
  ['marks of two kinds', '**_**x', '**x**'],
  ['three tildes in a row', 'a~~~)_;~~`_，~~', 'a~~)_;~~`_，~~'],
  ['an escaped mark beside a mark', '*\\**3', '*3*'],
  ['a character of two units between marks and a word', '*😀*b', '*😀* b'],
  ['a code span that is never closed', '- `\n  <n>', '- a\n  <n>'],
  ['a link that is none, above code', '- [][\n  `l`', '- a\n  `l`'],
  ['a tag over two lines of a quote', '>]<!--\n>-->', '>]<!-- -->'],
  ['a hard break at the end of a link', '[\\\n]()', '[a\\\nb]()'],
];

describe.skipIf(isAbsent)('left to remark is', () => {
  test.each(differing)('%s', (_, text, plain) => {
    expect(parseNatively(text, dialect)).toBeNull();
    expect(compareTrees(plain, true)).toBe('same');
  });

  test.each(differing)('nothing without need: %s', (_, text) => {
    const trees = [parseWithRemark(text, dialect), readTree(parse!(text, true))];
    for (const tree of trees) fillPositions(tree, text);
    expect(trees[1]).not.toEqual(trees[0]);
  });

  test('a dialect of ours', () => {
    const text = '- a\n\n      b\n';
    expect(parseNatively(text, { ...dialect, disabled: ['list'] })).toBeNull();
    expect(parseNatively(text, { ...dialect, indentedCode: false })).toBeNull();
    expect(parseNatively('- a\n', { ...dialect, indentedCode: false })).not.toBeNull();
  });
});

test('a buffer of another format is no tree', () => {
  expect(() => readTree(new Uint8Array(100))).toThrow('unknown format');
});

test('signs are looked for in time that grows with the text', () => {
  const pieces = [
    '- ',
    '-',
    '>',
    '> ',
    ' ',
    '\t',
    '1. ',
    '[',
    '[^',
    '<!',
    '*',
    '- [ ] ',
    '>\n',
    '- \n',
    '- |',
    '9',
    '_*',
  ];
  const start = performance.now();
  for (const piece of pieces) isReadAlike(`${piece.repeat(200_000 / piece.length)}x`);
  expect(performance.now() - start).toBeLessThan(10_000);
});
