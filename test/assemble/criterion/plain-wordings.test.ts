import { describe, expect, test } from 'vitest';
import { readCriteria } from '../../../src/assemble/criterion/read-criteria.ts';
import type { Polarity } from '../../../src/assemble/criterion/reading.ts';

const bounds = (text: string, polarity: Polarity = 'success') =>
  readCriteria(text, { polarity })
    .map((one) => {
      const lasting = [one.for && `for ${one.for}`, one.window && `in ${one.window}`].filter(Boolean);
      const bound = one.kind === 'manual' ? ['manual'] : [one.agg, one.metric, one.comparator, one.value, one.unit];
      return [...bound, one.relative, ...lasting].filter((word) => word !== null).join(' ');
    })
    .join('; ');

describe('a time that a limit is taken over', () => {
  test.each([
    ['Uptime 99.5% over 7 days', 'uptime >= 99.5 % in P7D'],
    ['99.5% availability over 12 hours', 'availability >= 99.5 % in PT12H'],
    ['Fehlerrate unter 0,3 % über 20 Minuten', 'error_rate < 0.3 % in PT20M'],
    ['no more than 0.2 % errors over 2 h', 'error_rate <= 0.2 % in PT2H'],
    ['Error rate < 2% for 4 consecutive minutes', 'error_rate < 2 % for PT4M'],
    ['Fehlerrate < 2 % für 4 volle Minuten', 'error_rate < 2 % for PT4M'],
    ['Tasa de errores menor al 2 % durante 20 minutos', 'error_rate < 2 % for PT20M'],
  ])('is its period: %s', (text, wanted) => expect(bounds(text)).toBe(wanted));

  test.each([
    ['Response time over 2 minutes', 'response_time > 2 min'],
    ['Error rate over 5 %', 'error_rate > 5 %'],
  ])('is not one without a share before it: %s', (text, wanted) => expect(bounds(text)).toBe(wanted));
});

describe('a number with a letter', () => {
  test.each([
    ['Kafka lag < 3M messages', 'consumer_lag < 3000000 messages'],
    ['Queue depth < 20K jobs', 'queue_depth < 20000 jobs'],
    ['Heap < 512M', 'manual'],
    ['Queue depth < 3M', 'manual'],
    ['Disk usage < 40G', 'disk_usage < 40 GB'],
  ])('is a multiple of what is counted, a size, or for a person: %s', (text, wanted) =>
    expect(bounds(text)).toBe(wanted),
  );
});

describe('a share', () => {
  test.each([
    ['90% of requests under 300ms', 'p90 response_time < 300 ms'],
    ['At least 99.9 % of all requests below 1 s', 'p99.9 response_time < 1 s'],
    ['90 % der Anfragen unter 300 ms', 'p90 response_time < 300 ms'],
    ['90 % des requêtes sous 300 ms', 'p90 response_time < 300 ms'],
    ['10% of requests over 2 s', 'manual'],
    ['Packet loss 0 %', 'packet_loss == 0 %'],
    ['Error rate: 0%', 'error_rate == 0 %'],
  ])('of requests is a percentile, one of nothing an absence: %s', (text, wanted) => expect(bounds(text)).toBe(wanted));

  test('of something else than harm is none', () => expect(bounds('Canary 0%')).toBe('manual'));
});

describe('a change', () => {
  test.each([
    ['Sign-up rate does not drop more than 4%', 'sign_up_rate <= 4 % baseline'],
    ['Sign-up rate does not fall by more than 4%', 'sign_up_rate <= 4 % baseline'],
    ['Carts/min within 15% of last month', 'carts <= 15 % baseline'],
    ['Carts/min within 15% of yesterday', 'carts <= 15 % baseline'],
    ['Connections within 15% of the quota', 'manual'],
  ])('is compared with the time before: %s', (text, wanted) => expect(bounds(text)).toBe(wanted));
});

describe('a name with "= 0"', () => {
  test.each([
    ['FailedLogins = 0', 'failed_logins == 0'],
    ['Gateway_Rejected_Count = 0 for 5 min', 'gateway_rejected_count == 0 for PT5M'],
  ])('is a metric: %s', (text, wanted) => expect(bounds(text)).toBe(wanted));

  test.each(['isHidden = 0', 'MAX_RETRIES = 0', 'MaxRetries = 4'])('is a setting: %s', (text) =>
    expect(bounds(text)).toBe('manual'),
  );
});

describe('"or" in a trigger', () => {
  test.each([
    ['Roll back if checkout fails for more than 4 minutes or errors > 3 %.', 'manual for PT4M; error_rate > 3 %'],
    ['If latency doubles or errors exceed 4% for 6 minutes, roll back.', 'manual; error_rate > 4 % for PT6M'],
    ['Search is down or error rate > 4%', 'manual; error_rate > 4 %'],
    ['Fehlerrate über 4 % oder Suche nicht erreichbar', 'error_rate > 4 %; manual'],
    ['The cache or index is down or latency > 3 s', 'manual; response_time > 3 s'],
  ])('joins an event and a limit: %s', (text, wanted) => expect(bounds(text, 'rollback')).toBe(wanted));

  test.each([
    ['Latency or error rate exceeds 4%', 'latency_error_rate > 4 %'],
    ['Error rate 4 % or higher', 'error_rate >= 4 %'],
    ['CPU does not drop or stay below 70 %', 'manual'],
    ['Latency rises or exceeds 700 ms', 'response_time > 700 ms'],
  ])('joins words of one limit: %s', (text, wanted) => expect(bounds(text, 'rollback')).toBe(wanted));
});

describe('a percentage beside a metric of time', () => {
  test.each([
    ['Cold starts ≤ 3%', 'cold_starts <= 3 %'],
    ['Cold starts below 0.5 %', 'cold_starts < 0.5 %'],
    ['Startup < 4 %', 'startup < 4 %'],
    ['Cold starts no more than 3 %', 'cold_starts <= 3 %'],
  ])('is a share of what is counted: %s', (text, wanted) => expect(bounds(text)).toBe(wanted));

  test.each([
    ['Cold start ≤ 3 s', 'startup_time <= 3 s'],
    ['Startup time within 10 % of baseline', 'startup_time <= 10 % baseline'],
    ['No more than 15 % increase in response time', 'response_time <= 15 %'],
    ['Response time increases by more than 15 %', 'response_time > 15 % baseline'],
  ])('is a change where the words compare: %s', (text, wanted) => expect(bounds(text)).toBe(wanted));
});
