import { describe, expect, test } from 'vitest';
import { readCriterion } from '../../../src/assemble/criterion/read-criterion.ts';
import type { Polarity } from '../../../src/assemble/criterion/reading.ts';

const bound = (text: string, polarity: Polarity = 'rollback') => {
  const { kind, metric, comparator, value } = readCriterion(text, { polarity });
  return kind === 'manual' ? 'manual' : `${metric} ${comparator} ${value}`;
};

describe('a negated limit', () => {
  test.each([
    ["Heap doesn't stay below 70 %", 'memory_usage >= 70'],
    ['Heap fails to stay below 70 %', 'memory_usage >= 70'],
    ['Heap stopped being below 70 %', 'memory_usage >= 70'],
    ['Latency no longer under 400 ms', 'response_time >= 400'],
    ['Latency does not return to under 400 ms', 'response_time >= 400'],
    ['Latency has not come back down to less than 400 ms', 'response_time >= 400'],
    ['Latenz nicht mehr unter 400 ms', 'response_time >= 400'],
    ["La latence n'est plus sous 400 ms", 'response_time >= 400'],
    ['La latencia no se mantiene por debajo de 400 ms', 'response_time >= 400'],
    ['A latência não fica abaixo de 400 ms', 'response_time >= 400'],
    ['La latenza non resta sotto 400 ms', 'response_time >= 400'],
    ['Задержка не остаётся ниже 400 мс', 'response_time >= 400'],
    ['延迟不再低于 400 毫秒', 'response_time >= 400'],
    ['延迟不能保持在 400 毫秒以下', 'response_time > 400'],
  ])('is the opposite limit: %s', (text, wanted) => expect(bound(text)).toBe(wanted));

  test.each([
    'Latency not reliably below 400 ms',
    'Latency is not always under 400 ms',
    'Latency does not recover and stay below 400 ms',
    'Latency target of < 400 ms is not met',
    'Latency below 400 ms cannot be held',
    'Latenz unter 400 ms wird nicht gehalten',
    'レイテンシが400ms以下にならない',
    'レイテンシが400ms未満でない',
    '지연 시간이 400ms 이하가 아니면',
    'Gecikme 400 ms altında değil',
    'There should be no query slower than 2 s',
    'Throughput not between 10 % and 20 %',
    '4/4 replicas are not ready',
    '1 of 4 pods not ready',
    '1 of 4 pods unhealthy',
    'Health endpoint no longer returns 200',
    'Sync errors are not logged',
  ])('is for a person where words do not tell: %s', (text) => expect(bound(text)).toBe('manual'));

  test.each([
    ['not all 4 replicas ready', 'replicas_ready < 4'],
    ['no longer 4/4 pods ready', 'pods_ready < 4'],
  ])('of so many of so many is fewer: %s', (text, wanted) => expect(bound(text)).toBe(wanted));

  test.each([
    ['Unavailable replicas > 0', 'replicas_unavailable > 0'],
    ['Pods not ready > 1', 'pods_not_ready > 1'],
    ['More than 1 pod pending', 'pods_pending > 1'],
    ['Under-replicated partitions > 2', 'under_replicated_partitions > 2'],
    ['OutOfSyncReplicas > 2', 'out_of_sync_replicas > 2'],
    ['Disk space under 5 GB', 'disk_free < 5'],
  ])('counts what is not so under a name of its own: %s', (text, wanted) => expect(bound(text)).toBe(wanted));
});

describe('a limit that is not negated', () => {
  test.each([
    ['CPU is above 80 %', 'cpu_usage > 80'],
    ['Latency is not below 400 ms', 'response_time >= 400'],
    ['No query slower than 3 s', 'query <= 3'],
    ['Error rate > 2 % (not during the deploy)', 'error_rate > 2'],
  ])('keeps its side: %s', (text, wanted) => expect(bound(text)).toBe(wanted));

  test.each([
    ['No more than 2 restarts', 'restart_count <= 2'],
    ['エラー率が1%以下であれば問題ない', 'error_rate <= 1'],
  ])('keeps its side where it is wanted: %s', (text, wanted) => expect(bound(text, 'success')).toBe(wanted));
});

describe('a limit in brackets', () => {
  test.each([
    ['no idle sessions (> 10 min)', 'idle_sessions <= 10'],
    ['No slow responses (> 700 ms)', 'response_time <= 700'],
    ['no free space (< 3 GB)', 'manual'],
    ['schema changes reviewed (> 2,000,000 rows => online)', 'manual'],
    ['index built (only for tables > 2000 rows)', 'manual'],
    ['owners notified (> 50 users)', 'manual'],
  ])('is no more than the brackets say: %s', (text, wanted) => expect(bound(text, 'expectation')).toBe(wanted));

  test.each([
    ['No downtime (< 1 min)', 'downtime < 1'],
    ['Start page (< 1.5 s)', 'start_page < 1.5'],
  ])('is the limit of what stands before it: %s', (text, wanted) => expect(bound(text, 'expectation')).toBe(wanted));

  test('is for a person below a heading of triggers, when it says of what there is none', () =>
    expect(bound('no slow responses (> 700 ms)')).toBe('manual'));
});
