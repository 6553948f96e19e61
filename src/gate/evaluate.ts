import { type Criterion, directionOf, measure, secondsOf } from '../model/index.ts';
import { sumUp } from './aggregate.ts';
import type { Metric } from './metrics.ts';

export type State = 'true' | 'false' | 'unknown';

/** What became of one criterion, and why. */
export interface Evaluation {
  readonly state: State;
  /** The number that decided, in the metric's unit. */
  readonly observed: number | null;
  readonly unit: string | null;
  /** Seconds of data that decided. */
  readonly window: number | null;
  /** Why nobody knows; null when it is known. */
  readonly reason: string | null;
}

type Point = readonly [at: number | null, value: number | null];
type Bounds = Pick<Criterion, 'comparator' | 'value' | 'upper' | 'unit' | 'relative' | 'text'>;

const unknown = (reason: string): Evaluation => ({
  state: 'unknown',
  observed: null,
  unit: null,
  window: null,
  reason,
});

const compare: Readonly<Record<NonNullable<Criterion['comparator']>, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
};

/** Whether a criterion holds by what was measured. What is missing or cannot be compared is unknown, never true or false. */
export function evaluate(criterion: Criterion, metric: Metric | null): Evaluation {
  if (criterion.comparator === null || criterion.value === null) return unknown('a person decides it');
  if (metric === null) return unknown('nothing was measured for it');
  const points: readonly Point[] = metric.samples ?? [[null, metric.value ?? null]];
  const test = makeTest(criterion, metric);
  if (typeof test === 'string') return unknown(test);
  const known = { unit: metric.unit, reason: null };
  if (criterion.for !== null) return overTime(criterion.for, points, test, known);
  const summed = lastOrSum(criterion, metric, points);
  if (typeof summed === 'string') return unknown(summed);
  return { ...known, state: test(summed.value) ? 'true' : 'false', observed: summed.value, window: summed.window };
}

/** Whether a measured number meets the bound; a sentence when nobody can tell. */
function makeTest(bounds: Bounds, metric: Metric): ((value: number) => boolean) | string {
  const { comparator, value, upper, unit } = bounds;
  if (comparator === null || value === null) return 'it has no bound';
  const holds = (seen: number, bound: number, top: number | null) =>
    top === null ? compare[comparator](tidy(seen), tidy(bound)) : tidy(seen) >= tidy(bound) && tidy(seen) <= tidy(top);
  if (bounds.relative !== null) return relativeTest(bounds, metric, holds);
  const bound = measure(value, unit);
  const { dimension } = measure(1, metric.unit);
  if (dimension !== bound.dimension) {
    return metric.unit === null
      ? `the metric says no unit, and ${unit} is asked for`
      : `${metric.unit} cannot be compared with ${unit ?? 'a count'}`;
  }
  const top = upper === null ? null : measure(upper, unit).value;
  return (seen) => holds(measure(seen, metric.unit).value, bound.value, top);
}

/** A change against the time before: a part of it, or a multiple for `2x`. */
function relativeTest(
  { value, upper, unit, text }: Bounds,
  { baseline }: Metric,
  holds: (seen: number, bound: number, top: number | null) => boolean,
): ((value: number) => boolean) | string {
  if (baseline === undefined || baseline === null || !(baseline > 0)) return 'there is no baseline to compare with';
  const { dimension, value: bound } = measure(value ?? 0, unit);
  const top = upper === null ? null : measure(upper, unit).value;
  if (dimension === 'factor') return (seen) => holds(seen / baseline, bound, top);
  if (dimension !== 'ratio') return `a change is a part or a multiple, and ${unit ?? 'a count'} is neither`;
  const change = changes[directionOf({ text })](baseline);
  return (seen) => holds(change(seen), bound, top);
}

const changes = {
  rise: (before: number) => (seen: number) => seen / before - 1,
  fall: (before: number) => (seen: number) => 1 - seen / before,
  either: (before: number) => (seen: number) => Math.abs(seen / before - 1),
} as const;

/** Without the last bits, in which 0.3 s and 300 ms differ. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** Holds when every sample of the time before the last one does, and there are samples for all of it. */
function overTime(
  duration: string,
  points: readonly Point[],
  test: (value: number) => boolean,
  known: Pick<Evaluation, 'unit' | 'reason'>,
): Evaluation {
  const wanted = secondsOf(duration);
  if (wanted === null) return unknown(`${duration} is no duration`);
  const [end] = points.at(-1) ?? [null];
  const [start] = points[0] ?? [null];
  if (end === null || start === null) return unknown('one number cannot tell how long it held; give samples');
  const inside = points.filter(([at]) => at !== null && at >= end - wanted);
  const failed = inside.findLast(([, value]) => isNumber(value) && !test(value));
  if (failed !== undefined) return { ...known, state: 'false', observed: failed[1], window: wanted };
  if (inside.some(([, value]) => !isNumber(value))) return unknown('samples of that time are missing');
  if (end - start < wanted) return unknown(`there are samples for ${end - start} s, and it takes ${wanted} s`);
  return { ...known, state: 'true', observed: inside.at(-1)?.[1] ?? null, window: wanted };
}

/** The number that counts: the last, or all of the window summed up where the criterion asks for that. */
function lastOrSum(
  { agg, window }: Criterion,
  metric: Metric,
  points: readonly Point[],
): { value: number; window: number | null } | string {
  const last = points.at(-1)?.[1] ?? null;
  if (agg === null || metric.samples === undefined || metric.agg === agg || points.length === 1) {
    return isNumber(last) ? { value: last, window: null } : 'the last sample is no number';
  }
  const length = window === null ? null : secondsOf(window);
  const [end] = points.at(-1) ?? [null];
  const inside = points.filter(([at]) => length === null || at === null || end === null || at >= end - length);
  const values = inside.map(([, value]) => value);
  if (!values.every(isNumber)) return 'samples of that time are missing';
  const sum = sumUp(values, agg);
  return sum === null ? `nobody knows how to make ${agg} of samples` : { value: sum, window: length };
}

const isNumber = (value: number | null): value is number => value !== null && Number.isFinite(value);
