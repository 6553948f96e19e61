import { expect, test } from 'vitest';
import { listHiddenCharacters } from '../../src/markdown/index.ts';

test('lists controls and turned writing with their places', () => {
  expect(listHiddenCharacters('a\u001b[31mred\n\n\u202egpj.sh\u202c')).toEqual([
    { line: 1, column: 2, code: 'U+001B' },
    { line: 3, column: 1, code: 'U+202E' },
    { line: 3, column: 8, code: 'U+202C' },
  ]);
});

test('leaves tabs, emoji and marks of direction alone', () => {
  expect(listHiddenCharacters('a\tb\nשלום\u200f!\n👩\u200d🔧')).toEqual([]);
});
