import { expect, test } from 'vitest';
import { makeHoldable } from '../../src/emit/bash/make-holdable.ts';

test('a sign stands for what no script can hold, wherever it stands', () => {
  const value = { a: 'x\0y', b: [{ c: '\ud800', d: null, e: 1, f: true }], g: '👩‍👧 ok' };
  expect(makeHoldable(value)).toEqual({ a: 'x\uFFFDy', b: [{ c: '\uFFFD', d: null, e: 1, f: true }], g: '👩‍👧 ok' });
});
