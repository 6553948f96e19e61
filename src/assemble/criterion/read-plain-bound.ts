import { metricOfClaim } from './find-metric.ts';
import { guard, type Pattern } from './guarded-pattern.ts';
import { isNegated } from './negation.ts';
import type { CriterionReading } from './reading.ts';
import { reading, type Sentence } from './sentence.ts';

const bounds: readonly { comparator: '<=' | '>='; pattern: Pattern }[] = [
  {
    comparator: '<=',
    pattern: guard(
      String.raw`^(?:the )?(?:max(?:imum)?|maximal(?:e|er|es)?|最大|최대|máxim[ao]|maximum|massim[ao]|максимальн\p{L}+|maksymaln\p{L}+) `,
    ),
  },
  {
    comparator: '>=',
    pattern: guard(
      String.raw`^(?:the )?(?:min(?:imum)?|minimal(?:e|er|es)?|最小|최소|mínim[ao]|minim[ao]|минимальн\p{L}+|minimaln\p{L}+) `,
    ),
  },
];
const above = guard(
  String.raw`^ ?(?:above|over|higher than|more than|slower than|greater than) (?:the |our )?(?:base-?line|normal|usual|average|pre-?deploy\p{L}*)`,
);

/** "Maximum response time: 3 s", "Latency 50 % above baseline": a limit whose operator is not at the number. */
export function readPlainBound(s: Sentence): CriterionReading | null {
  const [quantity, second] = s.quantities.filter((q) => q.dimension !== 'time' || s.claims.length === 0);
  if (!quantity || second || s.claims.length > 0 || quantity.upper !== null || quantity.ambiguous) return null;
  const metric = metricOfClaim(s, quantity, quantity.dimension);
  if (!metric) return null;
  const bound = bounds.find(({ pattern }) => pattern.test(s.text));
  const trigger = s.polarity === 'rollback' || s.polarity === 'alert';
  const relative = quantity.dimension === 'ratio' && above.test(s.text.slice(quantity.end));
  if ((!bound && !(relative && trigger)) || isNegated(s.text)) return null;
  return reading(s, {
    kind: 'threshold',
    metric: metric.name,
    agg: bound && !/^p\d/.test(s.agg ?? '') ? null : s.agg,
    comparator: bound?.comparator ?? '>=',
    value: quantity.value,
    unit: quantity.unit ?? metric.counts ?? null,
    relative: relative ? 'baseline' : null,
    quantified: true,
    because: bound ? 'The sentence names its number a maximum or a minimum.' : 'So far above the baseline, or more.',
  });
}
