import { expect, test } from 'vitest';
import { isEmpty, readState, withoutChoice, writeState } from '../../src/site/client/search/search-state.ts';

test.each(['', '?q=pg_dump+%26%26+ls', '?kind=rollback', '?q=x&kind=deploy&kind=rollback&guide=Shop+%C3%A9'])(
  '%j is read and written again',
  (query) => {
    expect(writeState(readState(query))).toBe(query);
  },
);

test('what nobody can choose is left out', () => {
  expect(writeState(readState('?q=++&kind=&kind=a&kind=a&other=1&__proto__=x'))).toBe('?kind=a');
  expect(isEmpty(readState('?q=+'))).toBe(true);
});

test('a choice can be taken back, of one facet or of all', () => {
  const state = readState('?q=x&kind=a&guide=b');
  expect(writeState(withoutChoice(state, 'kind'))).toBe('?q=x&guide=b');
  expect(writeState(withoutChoice(state, null))).toBe('?q=x');
});
