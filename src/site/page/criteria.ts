import type { Criterion, Guide } from '../../model/index.ts';

export interface CriterionRow {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly metric: string | null;
  /** The bound as people write it: `p95 ≤ 500 ms`; null when a person has to judge. */
  readonly bound: string | null;
  /** How long it must hold, or within which time it is looked at. */
  readonly span: string | null;
}

export type Criteria = Readonly<Record<'success' | 'rollback' | 'alert', readonly CriterionRow[]>>;

/** What decides whether the deployment stands, by what follows from it. What a person judges stands in the guide itself. */
export const listCriteria = ({ criteria }: Guide): Criteria => ({
  success: criteria.filter(({ polarity, kind }) => polarity === 'success' && kind !== 'manual').map(rowOf),
  rollback: criteria.filter(({ polarity }) => polarity === 'rollback').map(rowOf),
  alert: criteria.filter(({ polarity }) => polarity === 'alert').map(rowOf),
});

const rowOf = (criterion: Criterion): CriterionRow => ({
  id: criterion.id,
  section: criterion.section,
  text: criterion.text,
  metric: criterion.metric,
  bound: boundOf(criterion),
  span: spanOf(criterion),
});

const signs: Readonly<Record<NonNullable<Criterion['comparator']>, string>> = {
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '==': '=',
};

function boundOf({ kind, agg, comparator, value, upper, of, unit, relative }: Criterion): string | null {
  if (kind === 'manual') return null;
  if (kind === 'absence') return 'none';
  if (value === null) return null;
  const number = upper === null ? `${value}` : `${value}–${upper}`;
  const total = of === null ? '' : ` of ${of}`;
  const against = relative === null ? '' : ' against before';
  return [agg, comparator === null ? null : signs[comparator], `${number}${total}`, unit]
    .filter((part) => part !== null)
    .join(' ')
    .concat(against);
}

function spanOf({ for: during, window }: Criterion): string | null {
  if (during !== null) return `for ${readable(during)}`;
  return window === null ? null : `within ${readable(window)}`;
}

const units: Readonly<Record<string, string>> = { D: 'd', H: 'h', M: 'min', S: 's' };

const readable = (duration: string): string =>
  [...duration.matchAll(/(\d+(?:\.\d+)?)([DHMS])/g)]
    .map(([, number, unit]) => `${number} ${units[unit ?? '']}`)
    .join(' ') || duration;
