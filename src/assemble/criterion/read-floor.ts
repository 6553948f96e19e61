import { metricOfClaim } from './find-metric.ts';
import { stanceOf } from './negation.ts';
import type { CriterionReading } from './reading.ts';
import { reading, type Sentence } from './sentence.ts';

/** "99.9 % uptime": a share of something good, given without an operator, is the least that will do. */
export function readFloor(s: Sentence): CriterionReading | null {
  if (s.claims.length > 0 || s.polarity === 'rollback' || s.polarity === 'alert') return null;
  for (const quantity of s.quantities) {
    if (quantity.dimension !== 'ratio' || quantity.upper !== null || quantity.approximate) continue;
    const metric = metricOfClaim({ text: s.text, metrics: s.metrics.filter((m) => m.metric.high) }, quantity, 'ratio');
    if (!metric || stanceOf(s.text, quantity.start, quantity.end) !== 'plain') continue;
    return reading(s, {
      kind: 'threshold',
      metric: metric.name,
      comparator: '>=',
      value: quantity.value,
      unit: '%',
      quantified: true,
      because: `"${s.text.slice(quantity.start, quantity.end)}" of what should be high is a floor.`,
    });
  }
  return null;
}
