import { expect, test } from 'vitest';
import { remember } from '../../src/shell/remember.ts';

function counted() {
  const made: string[] = [];
  const make = remember((text) => {
    made.push(text);
    return { text };
  });
  return { made, make };
}

test('what was asked for a moment ago is not made again', () => {
  const { made, make } = counted();
  expect(make('a')).toBe(make('a'));
  expect(make('b')).toEqual({ text: 'b' });
  expect(made).toEqual(['a', 'b']);
});

test('what was asked for long ago is, and nothing else', () => {
  const { made, make } = counted();
  for (let number = 0; number < 600; number += 1) make(`${number}`);
  made.length = 0;
  for (const text of ['599', '100', '0']) make(text);
  expect(made).toEqual(['0']);
});

test('a long text is not kept', () => {
  const { made, make } = counted();
  const long = 'a'.repeat(30_000);
  expect(make(long)).toEqual(make(long));
  expect(made).toHaveLength(2);
});
