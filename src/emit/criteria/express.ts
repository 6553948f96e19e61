import { type Comparator, type Criterion, convert, directionOf, secondsOf } from '../../model/index.ts';

/** How Prometheus computes what a criterion is about. */
export interface Query {
  readonly query: string;
  /** Unit of its result; null for the base unit: seconds, bytes, a part of 1, a count. */
  readonly unit: string | null;
  /** How it computes what that was before. */
  readonly baseline: string | null;
}

/** A criterion as a comparison of a query with numbers. */
export interface Expression {
  readonly query: string;
  readonly comparator: Comparator;
  readonly value: number;
  /** Upper end of a range. */
  readonly upper: number | null;
  /** Seconds for which it must hold. */
  readonly duration: number | null;
}

/** A criterion in the terms of a monitoring system; a sentence when it cannot be said there. */
export function express(criterion: Criterion, query: Query | null): Expression | string {
  const { kind, metric, comparator, value, upper, unit, relative, for: lasting } = criterion;
  if (kind === 'manual' || metric === null || comparator === null || value === null) return 'a person decides it';
  if (query === null) return `the bindings give no query for ${metric}`;
  const duration = lasting === null ? null : secondsOf(lasting);
  if (lasting !== null && duration === null) return `${lasting} is no duration`;
  const bounds = [value, upper].map((bound) =>
    bound === null ? null : boundIn(bound, unit, query, relative !== null),
  );
  const [low, high] = bounds;
  if (low === undefined || high === undefined || Number.isNaN(low) || Number.isNaN(high) || low === null) {
    return `${unit ?? 'a count'} cannot be compared with ${query.unit ?? 'what the query gives'}`;
  }
  if (relative === null) return { query: query.query, comparator, value: low, upper: high, duration };
  if (query.baseline === null) return `the bindings give no query for what ${metric} was before`;
  const ratio = `(${query.query}) / (${query.baseline})`;
  const change = unit === 'x' ? ratio : changes[directionOf(criterion)](ratio);
  return { query: change, comparator, value: low, upper: high, duration };
}

const changes = {
  rise: (ratio: string) => `${ratio} - 1`,
  fall: (ratio: string) => `1 - ${ratio}`,
  either: (ratio: string) => `abs(${ratio} - 1)`,
} as const;

const baseUnits: readonly string[] = ['s', 'bytes', 'ratio', 'rps', 'x'];

/** A bound in the unit of the query's result; not a number when there is no way. */
function boundIn(bound: number, unit: string | null, query: Query, isRelative: boolean): number {
  if (isRelative) return unit === 'x' ? bound : (convert(bound, unit, 'ratio') ?? Number.NaN);
  if (query.unit !== null) return tidy(convert(bound, unit, query.unit) ?? Number.NaN);
  const base = baseUnits.find((name) => convert(1, unit, name) !== null) ?? unit;
  return tidy(convert(bound, unit, base) ?? Number.NaN);
}

const tidy = (value: number): number => Number(value.toPrecision(12));

const opposites: Readonly<Record<Comparator, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=' };

/** The comparison, or its opposite, of something with the bounds; `and` and `or` as the language writes them. */
export function compareWith(
  subject: string,
  { comparator, value, upper }: Expression,
  isOpposite: boolean,
  [and, or]: readonly [and: string, or: string],
): string {
  if (upper === null) return `${subject} ${isOpposite ? opposites[comparator] : comparator} ${value}`;
  return isOpposite
    ? `${subject} < ${value} ${or} ${subject} > ${upper}`
    : `${subject} >= ${value} ${and} ${subject} <= ${upper}`;
}
