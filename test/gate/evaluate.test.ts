import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/gate/evaluate.ts';
import type { Metric } from '../../src/gate/metrics.ts';
import type { Criterion } from '../../src/model/index.ts';
import { makeCriterion } from './make-criterion.ts';

const latency: Partial<Criterion> = { metric: 'latency', comparator: '<', value: 200, unit: 'ms' };
const persist: Partial<Criterion> = { comparator: '>', value: 0, unit: 'errors', for: 'PT5M' };
const every = (seconds: number, ...values: (number | null)[]): [number, number | null][] =>
  values.map((value, at) => [1000 + at * seconds, value]);

const told = (criterion: Partial<Criterion>, metric: Metric | null): string => {
  const { state, observed, window, reason } = evaluate(makeCriterion(criterion), metric);
  return [
    state,
    ...(observed === null ? [] : [observed]),
    ...(window === null ? [] : [`${window} s`]),
    ...(reason === null ? [] : [reason]),
  ].join(' ');
};

describe('a criterion', () => {
  test.each<[name: string, criterion: Partial<Criterion>, metric: Metric | null, outcome: string]>([
    ['holds', {}, { unit: '%', value: 0.4 }, 'true 0.4'],
    ['does not hold', {}, { unit: '%', value: 1 }, 'false 1'],
    ['is unknown without a metric', {}, null, 'unknown nothing was measured for it'],
    ['is unknown without a number', {}, { unit: '%', value: null }, 'unknown the last sample is no number'],
    [
      'is unknown for a person',
      { comparator: null, value: null },
      { unit: '%', value: 1 },
      'unknown a person decides it',
    ],
    ['converts a part into percent', {}, { unit: 'ratio', value: 0.004 }, 'true 0.004'],
    ['converts seconds into milliseconds', latency, { unit: 's', value: 0.25 }, 'false 0.25'],
    [
      'does not stumble over last bits',
      { ...latency, comparator: '<=', value: 300 },
      { unit: 's', value: 0.1 + 0.2 },
      'true 0.30000000000000004',
    ],
    [
      'converts megabytes into gigabytes',
      { comparator: '>', value: 2, unit: 'GB' },
      { unit: 'MB', value: 2500 },
      'true 2500',
    ],
    [
      'converts rates',
      { comparator: '<', value: 100, unit: 'requests/min' },
      { unit: 'requests/s', value: 2 },
      'false 2',
    ],
    ['counts whatever the things are called', { value: 5, unit: 'errors' }, { unit: null, value: 4 }, 'true 4'],
    ['is unknown across dimensions', latency, { unit: '%', value: 1 }, 'unknown % cannot be compared with ms'],
    [
      'is unknown without a unit',
      latency,
      { unit: null, value: 1 },
      'unknown the metric says no unit, and ms is asked for',
    ],
    ['takes a range', { comparator: '>=', value: 1, upper: 5 }, { unit: '%', value: 3 }, 'true 3'],
    ['takes a range with its ends', { comparator: '>=', value: 1, upper: 5 }, { unit: '%', value: 5.1 }, 'false 5.1'],
    ['takes the last sample', {}, { unit: '%', samples: every(60, 7, 0.5) }, 'true 0.5'],
    [
      'is unknown when the last sample is missing',
      {},
      { unit: '%', samples: every(60, 0.5, null) },
      'unknown the last sample is no number',
    ],
  ])('%s', (_, criterion, metric, outcome) => {
    expect(told(criterion, metric)).toBe(outcome);
  });
});

describe('over time', () => {
  test.each<[name: string, metric: Metric, outcome: string]>([
    ['holds when every sample does', { unit: null, samples: every(60, 1, 2, 1, 1, 3, 1) }, 'true 1 300 s'],
    ['does not hold when one does not', { unit: null, samples: every(60, 1, 2, 0, 1, 3, 1) }, 'false 0 300 s'],
    ['looks at the end only', { unit: null, samples: every(60, 0, 0, 1, 2, 1, 1, 3, 1) }, 'true 1 300 s'],
    [
      'is unknown while there is too little',
      { unit: null, samples: every(60, 1, 2) },
      'unknown there are samples for 60 s, and it takes 300 s',
    ],
    ['does not hold however little there is', { unit: null, samples: every(60, 1, 0) }, 'false 0 300 s'],
    [
      'is unknown with a hole',
      { unit: null, samples: every(60, 1, 1, null, 1, 1, 1) },
      'unknown samples of that time are missing',
    ],
    [
      'is unknown by one number',
      { unit: null, value: 3 },
      'unknown one number cannot tell how long it held; give samples',
    ],
  ])('%s', (_, metric, outcome) => {
    expect(told(persist, metric)).toBe(outcome);
  });
});

describe('against the time before', () => {
  const slower: Partial<Criterion> = {
    comparator: '>',
    value: 50,
    unit: '%',
    relative: 'baseline',
    text: 'Degradation > 50 %',
  };
  const fewer = { ...slower, text: 'Orders drop by more than 50 %' };
  const near: Partial<Criterion> = { ...slower, comparator: '<=', value: 10, text: 'Within 10 % of before' };
  test.each<[name: string, criterion: Partial<Criterion>, metric: Metric, outcome: string]>([
    ['a rise', slower, { unit: 'ms', value: 310, baseline: 200 }, 'true 310'],
    ['no rise', slower, { unit: 'ms', value: 290, baseline: 200 }, 'false 290'],
    ['a fall', fewer, { unit: null, value: 40, baseline: 100 }, 'true 40'],
    ['no fall', fewer, { unit: null, value: 160, baseline: 100 }, 'false 160'],
    ['a multiple', { ...slower, value: 2, unit: 'x' }, { unit: 'ms', value: 401, baseline: 200 }, 'true 401'],
    ['near it', near, { unit: null, value: 85, baseline: 100 }, 'false 85'],
    ['unknown', slower, { unit: 'ms', value: 310 }, 'unknown there is no baseline to compare with'],
    [
      'against nothing',
      slower,
      { unit: 'ms', value: 310, baseline: 0 },
      'unknown there is no baseline to compare with',
    ],
  ])('%s', (_, criterion, metric, outcome) => {
    expect(told(criterion, metric)).toBe(outcome);
  });
});

describe('summed up', () => {
  const samples = every(60, 100, 200, 300, 400);
  test.each<[agg: string, outcome: string]>([
    ['average', 'false 250'],
    ['median', 'false 200'],
    ['max', 'false 400'],
    ['min', 'true 100'],
    ['p50', 'false 200'],
    ['p95', 'false 400'],
    ['harmonic', 'unknown nobody knows how to make harmonic of samples'],
  ])('as %s', (agg, outcome) => {
    expect(told({ ...latency, agg }, { unit: 'ms', samples })).toBe(outcome);
  });

  test('of the window that the criterion names', () => {
    const series = { unit: 'ms', samples: every(60, 900, 100, 150) };
    expect(told({ ...latency, agg: 'max', window: 'PT1M' }, series)).toBe('true 150 60 s');
  });

  test('not again when the series is summed up', () => {
    expect(told({ ...latency, agg: 'p95' }, { unit: 'ms', agg: 'p95', samples })).toBe('false 400');
    const averages = { unit: 'ms', agg: 'average', samples: every(60, 900, 100) };
    expect(told({ ...latency, agg: 'average' }, averages)).toBe('true 100');
  });
});
