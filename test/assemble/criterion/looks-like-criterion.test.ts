import { expect, test } from 'vitest';
import { readCriteria } from '../../../src/assemble/criterion/read-criteria.ts';
import { looksLikeCriterion } from '../../../src/assemble/criterion/read-criterion.ts';

test.each([
  ['Page load time acceptable (<3 seconds)', true],
  ['End-to-end tests passing (24/24)', true],
  ['Registry lists 0 failed images', true],
  ['No 500 errors in the logs', true],
  ['Login returns 200', true],
  ['Error count - should be zero', true],
  ['The error rate stays at zero', true],
  ['Zero in on the slow queries', false],
  ['No layout problems on phones', false],
  ['Search works', false],
  ['Invite 5-10 testers', false],
  ['Update the changelog for v2.4.0', false],
  ['Restart worker 2', false],
  ['Send alerts for failed payments to the on-call phone', false],
  ['Real-time alerts for critical problems', false],
  ['`MAX_UPLOADS=10`', false],
  ['`DELETE FROM jobs WHERE isDone = 1`', false],
  ['Traefik 3.1+', false],
  ['A 50/50 split between both versions', false],
])('%s: %s', (text, expected) => {
  expect(looksLikeCriterion(text)).toBe(expected);
});

test('a line with several limits is taken apart where its parts mean the same alone', () => {
  const parts = (text: string, polarity: 'success' | 'rollback') =>
    readCriteria(text, { polarity }).map(({ kind, metric, comparator, value }) => [kind, metric, comparator, value]);
  expect(parts('Error rate < 1% and latency < 300ms', 'success')).toEqual([
    ['threshold', 'error_rate', '<', 1],
    ['threshold', 'response_time', '<', 300],
  ]);
  expect(parts('Error rate > 5% or latency > 2s', 'rollback')).toHaveLength(2);
  expect(parts('Error rate > 5% and latency > 2s', 'rollback')).toEqual([['manual', null, null, null]]);
  expect(parts('Error rate < 1% and everybody is happy', 'success')).toHaveLength(1);
});
