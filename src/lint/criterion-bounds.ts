import type { Criterion } from '../model/index.ts';
import { subjectOf } from './criterion-subject.ts';
import type { Survey } from './survey.ts';

/** A condition of success and one of the way back that are about the same measure. */
export interface CriterionPair {
  readonly success: Criterion;
  readonly rollback: Criterion;
  /** `overlap`: a value fulfils both. `gap`: a value fulfils neither. */
  readonly relation: 'overlap' | 'gap' | 'meet';
}

// Units with their size in a unit of the same dimension.
const units: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  ms: ['time', 0.001],
  s: ['time', 1],
  min: ['time', 60],
  '%': ['ratio', 1],
};

export const pairCriteria = ({ guide }: Survey): readonly CriterionPair[] => {
  const bounds = guide.criteria.filter(
    ({ kind, metric, relative, value }) =>
      kind === 'threshold' && metric !== null && relative === null && value !== null,
  );
  const successes = bounds.filter(({ polarity }) => polarity === 'success');
  const rollbacks = bounds.filter(({ polarity }) => polarity === 'rollback' || polarity === 'alert');
  const byMetric = Map.groupBy(rollbacks, ({ metric }) => metric);
  return successes.flatMap((success) =>
    (byMetric.get(success.metric) ?? [])
      .filter((rollback) => areAlike(success, rollback))
      .flatMap((rollback) => {
        const relation = relate(success, rollback);
        return relation === null ? [] : [{ success, rollback, relation }];
      }),
  );
};

function areAlike(a: Criterion, b: Criterion): boolean {
  return (
    a.metric !== null &&
    a.metric === b.metric &&
    a.agg === b.agg &&
    a.scope === b.scope &&
    subjectOf(a) === subjectOf(b)
  );
}

function relate(success: Criterion, rollback: Criterion): CriterionPair['relation'] | null {
  const good = sizeOf(success);
  const bad = sizeOf(rollback);
  if (good === null || bad === null || good.dimension !== bad.dimension) return null;
  const down = isBelow(success);
  if (down === null || isBelow(rollback) !== !down) return null;
  const distance = down ? bad.size - good.size : good.size - bad.size;
  if (distance === 0) return 'meet';
  return distance > 0 ? 'gap' : 'overlap';
}

function isBelow({ comparator, upper }: Criterion): boolean | null {
  if (upper !== null || comparator === null || comparator === '==') return null;
  return comparator.startsWith('<');
}

function sizeOf({ value, unit }: Criterion): { dimension: string; size: number } | null {
  if (value === null) return null;
  const [dimension, size] = units[unit ?? ''] ?? [unit ?? '', 1];
  return { dimension, size: value * size };
}
