import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { makePaint, wantsColor } from '../../src/cli/terminal/colors.ts';
import { pad, padLeft, startThatFits, widthOf } from '../../src/cli/terminal/fit.ts';
import { renderLine } from '../../src/cli/terminal/line.ts';
import { wrap } from '../../src/cli/terminal/wrap.ts';

const plain = makePaint(false);

test.each([
  ['abc', 5, 'abc'],
  ['abcdef', 5, 'abcde'],
  ['日本語', 5, '日本'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301e\u0301'],
  ['👩‍👩‍👧ab', 3, '👩‍👩‍👧a'],
  ['abc', 0, ''],
  ['', 3, ''],
])('start of %j in %i columns', (text, width, start) => {
  expect(startThatFits(text, width)).toBe(start);
});

test('a character is as wide alone and beside others as those who know all of them say', () => {
  const units = Array.from({ length: 0x3000 }, (_, unit) => String.fromCharCode(unit));
  const wrong = units.filter((unit) =>
    [unit, `a${unit}`, `${unit}${unit}`, `é${unit}│`].some((text) => widthOf(text) !== stringWidth(text)),
  );
  expect(wrong).toEqual([]);
  expect(startThatFits('“é│…” – Привет', 7)).toBe('“é│…” –');
});

test('padding counts columns, not characters', () => {
  expect(pad('日本', 6)).toBe('日本  ');
  expect(padLeft('日本', 6)).toBe('  日本');
  expect(pad('too long', 3)).toBe('too long');
});

test('a line that is too long is cut at its last column', () => {
  const line = [{ text: '12  ', tone: 'quiet' as const }, 'deploy', { text: '  +3' }];
  expect(renderLine(line, { width: 14, paint: plain })).toBe('12  deploy  +3');
  expect(renderLine(line, { width: 13, paint: plain })).toBe('12  deploy…');
  expect(renderLine(line, { width: 10, paint: plain })).toBe('12  deplo…');
  expect(widthOf(renderLine(['日本語日本語'], { width: 6, paint: plain }))).toBeLessThanOrEqual(6);
});

test('colours do not count and nothing follows the text', () => {
  expect(renderLine([{ text: 'abc', tone: 'quiet' }, '   '], { width: 3, paint: makePaint(true) })).toBe(
    '\u001b[2mabc\u001b[22m',
  );
});

test('long words stand on a line of their own', () => {
  expect(wrap('a bb ccc dddddddddd e', 5)).toEqual(['a bb', 'ccc', 'dddddddddd', 'e']);
  expect(wrap('  ', 5)).toEqual([]);
});

test.each<[string, Parameters<typeof wantsColor>[0], Record<string, string>, boolean, boolean]>([
  ['a terminal', 'auto', {}, true, true],
  ['a pipe', 'auto', {}, false, false],
  ['a dumb terminal', 'auto', { TERM: 'dumb' }, true, false],
  ['NO_COLOR', 'auto', { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR', 'auto', { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR', 'auto', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0', 'auto', { FORCE_COLOR: '0' }, true, false],
  ['NO_COLOR and FORCE_COLOR', 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['the flag against NO_COLOR', 'always', { NO_COLOR: '1' }, false, true],
  ['the flag against FORCE_COLOR', 'never', { FORCE_COLOR: '1' }, true, false],
])('colour for %s', (_, when, env, isTTY, expected) => {
  const stdout = { isTTY, columns: undefined, write: async () => {} };
  expect(wantsColor(when, { env, stdout })).toBe(expected);
});
