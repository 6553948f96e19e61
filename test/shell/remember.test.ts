import { expect, test } from 'vitest';
import { remember, rememberBy } from '../../src/shell/remember.ts';

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
  for (let number = 0; number < 1200; number += 1) make(`${number}`);
  made.length = 0;
  for (const text of ['1199', '700', '0']) make(text);
  expect(made).toEqual(['0']);
});

test('what is asked for again and again is kept among many others', () => {
  const { made, make } = counted();
  for (let number = 0; number < 5000; number += 1) {
    make(`${number}`);
    if (number % 100 === 0) make('often');
  }
  expect(made.filter((text) => text === 'often')).toHaveLength(1);
});

test('that nothing was found is kept as well', () => {
  let asked = 0;
  const make = remember(() => {
    asked += 1;
    return null;
  }, 1);
  // In the younger half, and in the older one.
  for (const text of ['a', 'a', 'b', 'a']) expect(make(text)).toBeNull();
  expect(asked).toBe(2);
});

test('what depends on more than a text is kept for all of it', () => {
  const join = rememberBy(
    (text: string, number: number) => `${number} ${text}`,
    (text, number) => ({ text, number }),
  );
  expect(join('a', 1)).toBe(join('a', 1));
  expect(join('a', 2)).toEqual({ text: 'a', number: 2 });
});

test('a long text is not kept', () => {
  const { made, make } = counted();
  const long = 'a'.repeat(30_000);
  expect(make(long)).toEqual(make(long));
  expect(made).toHaveLength(2);
});
