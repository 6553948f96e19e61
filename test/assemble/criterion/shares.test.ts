import { describe, expect, test } from 'vitest';
import { readCriteria } from '../../../src/assemble/criterion/read-criteria.ts';
import type { Polarity } from '../../../src/assemble/criterion/reading.ts';

const bounds = (text: string, context: Polarity) =>
  readCriteria(text, { polarity: context })
    .map((one) =>
      one.kind === 'manual'
        ? 'manual'
        : [one.agg, one.metric, one.comparator, one.value, one.unit].filter((word) => word !== null).join(' '),
    )
    .join('; ');

describe('"of"', () => {
  test.each([
    ['More than 5% of requests slower than 2 s', 'manual'],
    ['Abort if less than 3 of 3 replicas are ready', 'manual'],
  ])('joins nothing in English: %s', (text, wanted) => expect(bounds(text, 'rollback')).toBe(wanted));

  test.each([
    ['Foutpercentage boven 5 % of latency boven 2 s', 'error_rate > 5 %; response_time > 2 s'],
    ['Foutpercentage > 5 % of geheugen > 90 %', 'error_rate > 5 %; memory_usage > 90 %'],
  ])('is "or" in Dutch: %s', (text, wanted) => expect(bounds(text, 'rollback')).toBe(wanted));
});

describe('one in many', () => {
  test.each([
    ['No more than 1 in 1000 requests fails', 'error_rate <= 0.1 %'],
    ['At most 1 of 1,000 requests fails', 'error_rate <= 0.1 %'],
    ['At most 1 out of 1000 requests fails', 'error_rate <= 0.1 %'],
    ['More than 1 in 100 requests fail', 'error_rate > 1 %'],
    ['Fewer than 1 in 1000 uploads is slow', 'manual'],
  ])('is a share, or for a person: %s', (text, wanted) => expect(bounds(text, 'success')).toBe(wanted));

  test.each([
    ['No more than 2 restarts in 10 minutes', 'restart_count <= 2 restarts'],
    ['Failed logins <= 100 in 10 minutes', 'failed_logins <= 100'],
    ['3 of 3 replicas ready', 'replicas_ready == 3 replicas'],
  ])('is no count in a time, and no whole: %s', (text, wanted) => expect(bounds(text, 'success')).toBe(wanted));
});

describe('a share beside a time', () => {
  test.each([
    ['Response time < 300 ms for 95 % of requests', 'p95 response_time < 300 ms'],
    ['Response time < 300 ms (95% of requests)', 'p95 response_time < 300 ms'],
    ['Response time < 300 ms for at least 95 % of requests', 'p95 response_time < 300 ms'],
    ['95% of page loads under 2 s', 'p95 page_load_time < 2 s'],
    ['99 % of transactions faster than 500 ms', 'p99 transactions < 500 ms'],
    ['99% of jobs finish in less than 10 minutes', 'p99 jobs < 10 min'],
    ['90 % der Seitenaufrufe unter 300 ms', 'p90 seitenaufrufe < 300 ms'],
    ['95% of users see pages in less than 2 s', 'manual'],
    ['99% of traffic below 300 ms', 'manual'],
    ['Response time < 300 ms (95 %)', 'manual'],
  ])('is a percentile, or for a person: %s', (text, wanted) => expect(bounds(text, 'success')).toBe(wanted));

  test.each([['5 % of transactions over 1 min'], ['More than 5 % of requests slower than 2 s']])(
    'that calls for action is for a person: %s',
    (text) => expect(bounds(text, 'rollback')).toBe('manual'),
  );

  test.each([
    ['Latency < 200 ms (80 % of SLO)', 'response_time < 200 ms'],
    ['Checkout p95 latency < 1 second for 99% of requests', 'p95 response_time < 1 s'],
    ['Memory below 80 % of limits', 'memory_usage < 80 %'],
    ['Error rate < 1 % of requests for 5 minutes', 'error_rate < 1 %'],
    ['Backup time < 20 min with disk at 70 % of capacity', 'backup_time < 20 min'],
  ])('is none where nothing is counted: %s', (text, wanted) => expect(bounds(text, 'success')).toBe(wanted));
});

describe('what follows a limit', () => {
  test.each([
    ['Error rate exceeds 5% or doubles compared to baseline', 'error_rate > 5 %; manual'],
    ['Error rate exceeds 1% for 5 minutes or 3% for 1 minute', 'error_rate > 1 %; manual'],
    ['Error rate is above 1 % or 5 minutes pass without orders', 'error_rate > 1 %; manual'],
  ])('is not lost where its subject is not said again: %s', (text, wanted) =>
    expect(bounds(text, 'rollback')).toBe(wanted),
  );

  test.each([
    ['Error rate > 5 % in checkout or payment', 'error_rate > 5 %'],
    ['Error rate 4 % or higher for 5 minutes', 'error_rate >= 4 %'],
    ['More than 1 % of responses are 500 or 503', 'responses_500_503 > 1 %'],
  ])('belongs to it where it adds no condition: %s', (text, wanted) => expect(bounds(text, 'rollback')).toBe(wanted));

  test('is a demand of its own behind a count', () =>
    expect(bounds('All 6 pods Ready, no restarts in the last 10 minutes', 'success')).toBe(
      'pods_ready == 6 pods; restart_count == 0 restarts',
    ));
});
