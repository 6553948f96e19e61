import { metricOfClaim } from './find-metric.ts';
import { stanceOf } from './negation.ts';
import type { CriterionReading } from './reading.ts';
import { manual, reading, type Sentence } from './sentence.ts';

const between = /(?:between|entre|zwischen|tra|między|между) $/iu;
const and = /^ (?:and|et|y|e|und|i|и) $/iu;

/** "Error rate 1-5 %", "between 1 % and 5 %": from the one to the other. */
export function readRange(s: Sentence): CriterionReading | null {
  if (s.claims.length > 0) return null;
  for (const [i, quantity] of s.quantities.entries()) {
    const next = s.quantities[i + 1];
    const pair =
      next && between.test(s.text.slice(0, quantity.start)) && and.test(s.text.slice(quantity.end, next.start))
        ? next
        : null;
    const upper = pair?.value ?? quantity.upper;
    const unit = quantity.unit ?? pair?.unit ?? null;
    const dimension = quantity.dimension ?? pair?.dimension ?? null;
    if (upper === null || dimension === null || upper <= quantity.value) continue;
    const metric = metricOfClaim(s, quantity, dimension);
    // A length of time with a range is an estimate, unless it is a metric of answers.
    const estimate = dimension === 'time' && !metric?.dimensions.includes('factor');
    const alone = quantity.start === 0 && quantity.end === s.text.length;
    if ((!metric && !(alone && dimension === 'ratio')) || estimate) continue;
    const opening = pair === null ? null : between.exec(s.text.slice(0, quantity.start));
    if (stanceOf(s.text, opening?.index ?? quantity.start, (pair ?? quantity).end) !== 'plain')
      return manual(s, 'The range is negated; a person decides.', metric?.name);
    if (quantity.ambiguous || quantity.approximate) return manual(s, 'The range is only approximate.', metric?.name);
    return reading(s, {
      kind: 'threshold',
      metric: metric?.name ?? null,
      comparator: '>=',
      value: quantity.value,
      upper,
      unit,
      quantified: true,
      because: `"${s.text.slice(quantity.start, (pair ?? quantity).end).trim()}" is a range.`,
    });
  }
  return null;
}
