import type { Criterion, Duration, ExpectCheck, Window } from '../../model/index.ts';

export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : plural}`;

export const lineRange = (first: number, last: number): string => (first === last ? `${first}` : `${first}-${last}`);

/** `line 16`, `lines 16-18`. */
export const lineWords = (first: number, last: number): string =>
  `${first === last ? 'line' : 'lines'} ${lineRange(first, last)}`;

/** `16, 18, 20`: each once. */
export const lineList = (lines: readonly number[]): string => [...new Set(lines)].join(', ');

export function writeDuration({ min, max }: Duration): string {
  const fits = ({ least, size }: (typeof units)[number]) =>
    [min, max].every((minutes) => minutes >= least && minutes % size === 0);
  const { name, size } = units.find(fits) ?? { name: 'min', size: 1 };
  return min === max ? `${min / size} ${name}` : `${min / size}-${max / size} ${name}`;
}

// From the largest: the first that divides both ends evenly.
const units = [
  { name: 'days', size: 1440, least: 2880 },
  { name: 'h', size: 60, least: 60 },
] as const;

export const writeWindow = (window: Window): string => window.text;

/** What a criterion demands, shorter than its sentence where it is a number. */
export function writeCriterion(criterion: Criterion): string {
  const { comparator, value, upper, of, unit, relative, agg, scope, text } = criterion;
  if (criterion.kind !== 'threshold' || criterion.metric === null || value === null) return text;
  const bound = upper === null ? `${comparator ?? ''} ${value}` : `${value} to ${upper}`;
  return [
    agg,
    criterion.metric,
    bound,
    of === null ? null : `of ${of}`,
    unit,
    relative === null ? null : `against the ${relative}`,
    criterion.for === null ? null : `for ${writeIsoDuration(criterion.for)}`,
    criterion.window === null ? null : `within ${writeIsoDuration(criterion.window)}`,
    scope,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ')
    .replace(/ +/g, ' ');
}

function writeIsoDuration(text: string): string {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  const names = ['weeks', 'days', 'h', 'min', 's'];
  const parts = names.flatMap((name, index) => (match?.[index + 1] ? [`${match[index + 1]} ${name}`] : []));
  return parts.length > 0 ? parts.join(' ') : text;
}

/** How a machine can tell that an expected result is there. */
export function writeCheck(check: ExpectCheck): string {
  switch (check.kind) {
    case 'contains':
      return `output holds ${check.values.map((value) => JSON.stringify(value)).join(' and ')}`;
    case 'status':
      return `HTTP ${check.codes.join(' or ')}`;
    case 'count':
      return `${check.comparator} ${check.value}${check.unit === null ? '' : ` ${check.unit}`}`;
    case 'person':
      return 'a person looks';
  }
}
