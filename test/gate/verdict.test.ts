import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Metric } from '../../src/gate/metrics.ts';
import { type Evidence, judge } from '../../src/gate/verdict.ts';
import type { Criterion, Guide } from '../../src/model/index.ts';
import { measure } from '../../src/model/units.ts';
import { makeCriterion } from './make-criterion.ts';

const blank = compile('# Deploy\n', { path: 'guide.md' });
const guideOf = (...criteria: Criterion[]): Guide => ({ ...blank, criteria });

const success = makeCriterion();
const rollback = makeCriterion({ id: 'rollback', polarity: 'rollback', comparator: '>', value: 5 });
const alert = makeCriterion({ id: 'alert', polarity: 'alert', comparator: '>', value: 2 });
const manual = makeCriterion({ id: 'manual', kind: 'manual', metric: null, comparator: null, value: null });
const step = makeCriterion({ id: 'step', polarity: 'expectation' });

const evidence = (value: number | null, answers: Record<string, boolean> = {}): Evidence => ({
  metricOf: () => (value === null ? 'nothing' : { unit: '%', value }),
  answerTo: ({ id }) => (id in answers ? { value: answers[id] === true, by: 'ana', at: 'now' } : 'nobody knows'),
  at: null,
});

describe('the verdict', () => {
  test.each<[name: string, criteria: Criterion[], evidence: Evidence, verdict: string, because: string[]]>([
    ['promotes when all holds', [success, rollback], evidence(0.5), 'promote', []],
    ['holds when success is not there yet', [success, rollback], evidence(3), 'hold', ['error-rate']],
    ['rolls back, whatever else is so', [success, rollback], evidence(6), 'rollback', ['rollback']],
    ['holds while an alert is on', [success, alert], evidence(3), 'hold', ['error-rate', 'alert']],
    ['waits for what nobody measured', [success, rollback], evidence(null), 'inconclusive', ['error-rate', 'rollback']],
    ['waits for a person', [success, manual], evidence(0.5), 'inconclusive', ['manual']],
    ['takes the answer of a person', [success, manual], evidence(0.5, { manual: true }), 'promote', []],
    ['takes a no of a person', [success, manual], evidence(0.5, { manual: false }), 'hold', ['manual']],
    ['does not promote without criteria', [], evidence(0.5), 'inconclusive', []],
    ['leaves to a step what the step expects', [success, step], evidence(0.5), 'promote', []],
  ])('%s', (_, criteria, given, verdict, because) => {
    expect(judge(guideOf(...criteria), given)).toMatchObject({ verdict, because });
  });

  test('rolls back on the word of a person', () => {
    const told = makeCriterion({ ...manual, id: 'corrupt', polarity: 'rollback' });
    expect(judge(guideOf(success, told), evidence(0.5, { corrupt: true }))).toMatchObject({ verdict: 'rollback' });
    expect(judge(guideOf(success, told), evidence(0.5, { corrupt: false }))).toMatchObject({ verdict: 'promote' });
  });
});

const units = fc.constantFrom('%', 'ratio', 'ms', 's', 'min', 'MB', 'GB', 'bytes', 'requests/s', 'rpm', 'errors', null);
const criterion = fc
  .record({
    id: fc.uuid(),
    polarity: fc.constantFrom('success' as const, 'rollback' as const, 'alert' as const),
    comparator: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const, '==' as const),
    value: fc.double({ min: 0, max: 1000, noNaN: true }),
    unit: units,
    for: fc.constantFrom(null, 'PT1M', 'PT5M', 'nonsense'),
    agg: fc.constantFrom(null, 'average', 'p95'),
    relative: fc.constantFrom(null, 'baseline' as const),
  })
  .map(makeCriterion);
const number = fc.option(fc.double({ min: -10, max: 2000 }), { nil: null });
const metric: fc.Arbitrary<Metric> = fc.oneof(
  fc.record({ unit: units, value: number }),
  fc.record({
    unit: units,
    samples: fc
      .array(number, { minLength: 1, maxLength: 12 })
      .map((all) => all.map((value, at): [number, number | null] => [at * 60, value])),
    baseline: number,
  }),
);
const measured = fc.option(metric, { nil: null });

const judgeAll = (pairs: readonly (readonly [Criterion, Metric | null])[]) =>
  judge(guideOf(...pairs.map(([one]) => one)), {
    metricOf: ({ id }) => pairs.find(([one]) => one.id === id)?.[1] ?? 'nothing',
    answerTo: () => 'nobody knows',
    at: null,
  });

describe('whatever is measured', () => {
  const pairs = fc.array(fc.tuple(criterion, measured), { minLength: 1, maxLength: 6 });

  test('what is missing never promotes', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), (all, pick) => {
        const at = pick % all.length;
        const without = all.map(([one, series], index) => [one, index === at ? null : series] as const);
        expect(judgeAll(without).verdict).not.toBe('promote');
      }),
    );
  });

  test('to lose a series never makes a rollback, and never keeps a promotion', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), (all, pick) => {
        const at = pick % all.length;
        const whole = judgeAll(all).verdict;
        const without = judgeAll(all.map(([one, series], index) => [one, index === at ? null : series])).verdict;
        if (whole === 'promote') expect(without).toBe('inconclusive');
        if (without === 'rollback') expect(whole).toBe('rollback');
      }),
    );
  });

  test('a rollback criterion that holds always wins', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const sure: [Criterion, Metric] = [rollback, { unit: '%', value: 6 }];
        expect(judgeAll([...all, sure]).verdict).toBe('rollback');
      }),
    );
  });

  test('units of different dimensions are never compared', () => {
    fc.assert(
      fc.property(criterion, metric, (one, series) => {
        const { state } = judgeAll([[one, series]]).results[0]!;
        const isSame = measure(1, one.unit).dimension === measure(1, series.unit).dimension;
        if (one.relative === null && !isSame) expect(state).toBe('unknown');
      }),
    );
  });

  test('a number means the same in every unit of its dimension', () => {
    const time = fc.constantFrom<['ms' | 's' | 'min', number]>(['ms', 1000], ['s', 1], ['min', 1 / 60]);
    const seconds = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(time, time, seconds, seconds, ([a, x], [b, y], bound, seen) => {
        const one = makeCriterion({ unit: a, value: bound * x });
        expect(judgeAll([[one, { unit: b, value: seen * y }]]).results[0]?.state).toBe(String(seen < bound));
      }),
    );
  });
});
