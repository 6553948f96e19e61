import { metrics } from './metrics.ts';
import type { CriterionReading } from './reading.ts';

const better: ReadonlyMap<string, 'high' | 'low'> = new Map(
  metrics.flatMap(({ name, high, low }) => (high || low ? [[name, high ? 'high' : 'low'] as const] : [])),
);

/** Whether the values that a bound lets through are those that everybody wants, or those that nobody wants. */
export function sideOf({ metric, comparator }: Pick<CriterionReading, 'metric' | 'comparator'>): 'good' | 'bad' | null {
  const wanted = metric === null ? undefined : better.get(metric);
  if (wanted === undefined || comparator === null || comparator === '==') return null;
  return comparator.startsWith('>') === (wanted === 'high') ? 'good' : 'bad';
}
