import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, chooseEdits } from '../../src/lint/apply-edits.ts';
import type { Edit } from '../../src/model/index.ts';

const edit = (line: number, from: number, to: number, text: string): Edit => ({
  span: { start: { line, column: from }, end: { line, column: to } },
  text,
});

describe('edits', () => {
  test.each<[name: string, before: string, edits: Edit[], after: string]>([
    ['replace', 'one\ntwo\n', [edit(2, 1, 4, 'three')], 'one\nthree\n'],
    ['insert', 'one\n', [edit(1, 4, 4, '!')], 'one!\n'],
    ['are made from the end, so that places stay', 'abc\n', [edit(1, 1, 2, 'xx'), edit(1, 3, 4, 'yy')], 'xxbyy\n'],
    ['keep the line ends of Windows', 'one\r\ntwo\r\n', [edit(2, 1, 1, 'new\n')], 'one\r\nnew\r\ntwo\r\n'],
    ['do not count a byte order mark', '\uFEFFone\n', [edit(1, 1, 2, 'O')], '\uFEFFOne\n'],
    [
      'span lines',
      'one\ntwo\nthree\n',
      [{ span: { start: { line: 1, column: 1 }, end: { line: 3, column: 1 } }, text: '' }],
      'three\n',
    ],
    ['reach the end of a file without a line end', 'one', [edit(1, 4, 4, '\n')], 'one\n'],
  ])('%s', (_, before, edits, after) => {
    expect(applyEdits(before, edits)).toBe(after);
  });

  test('of two that overlap the first is made', () => {
    const first = edit(1, 1, 4, 'x');
    expect(chooseEdits([[first], [edit(1, 3, 5, 'y')]])).toEqual([first]);
  });

  test('of two that meet both are made', () => {
    expect(chooseEdits([[edit(1, 1, 3, 'x')], [edit(1, 3, 5, 'y')]])).toHaveLength(2);
  });

  test('two do not insert at the same place', () => {
    expect(chooseEdits([[edit(1, 2, 2, 'x')], [edit(1, 2, 2, 'y')]])).toHaveLength(1);
  });

  test('a fix is made whole or not at all', () => {
    const taken = edit(1, 1, 4, 'x');
    expect(chooseEdits([[taken], [edit(2, 1, 2, 'y'), edit(1, 2, 3, 'z')]])).toEqual([taken]);
  });

  test('what is not edited stays, byte by byte', () => {
    const line = fc.string({ unit: 'grapheme-ascii' }).map((text) => text.replace(/[\r\n]/g, ''));
    const end = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), end, fc.nat(), line, (lines, eol, pick, added) => {
        const row = pick % lines.length;
        const old = lines[row] ?? '';
        const text = lines.join(eol);
        const wanted = lines.with(row, added).join(eol);
        expect(applyEdits(text, [edit(row + 1, 1, old.length + 1, added)])).toBe(wanted);
      }),
    );
  });
});
