import { isOtherThanUsage } from './beside-usage.ts';
import { guard } from './guarded-pattern.ts';
import { lowerCase } from './lower-case.ts';
import { type Metric, metrics } from './metrics.ts';
import type { Dimension } from './units.ts';
import { indexWords } from './word-index.ts';
import { joinWords } from './word-pattern.ts';

const named = indexWords(
  metrics.map((metric) => ({ row: metric, words: metric.words })),
  (words) => `(?:${joinWords(words)})`,
  'gu',
);

/** A text and the metrics that it names. */
export type Named = { readonly text: string; readonly metrics: readonly MetricHit[] };

export type MetricHit = { metric: Metric; start: number; end: number };

/** All metrics that the text names, in its order; of names that overlap only the longest. */
export function findMetrics(text: string): MetricHit[] {
  const low = lowerCase(text);
  const hits = named(low)
    .flatMap(({ row, pattern }) =>
      [...low.matchAll(pattern)].map((m) => ({ metric: row, start: m.index, end: m.index + m[0].length })),
    )
    .filter(({ metric, start, end }) => !isOtherThanUsage(metric.name, low, start, end))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: MetricHit[] = [];
  for (const hit of hits) if (kept.every((k) => hit.end <= k.start || hit.start >= k.end)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

/** Words that compare with what was. */
const compares = guard(
  String.raw`(?<!\p{L})(?:increas|grow|ris(?:e|ing)|spik|jump|degrad|drop|fall|decreas|chang|deviat|differ|regress|slow(?:er|down)|fast|higher|longer|worse|base-?line|normal|usual|previous|before|anstieg|steig|langsamer|höher|länger|augment|hausse|plus lent|aument|increment|más lent|mais lent|peggior|lento|рост|увелич|выше|медленн|wzrost|wolniej|artış)|[增升降高慢]|[増昇]|比べ|기준|증가`,
);

/** A time is so many per cent only of another one: "Cold starts ≤ 2 %" is a share of all starts. */
function takes({ dimensions }: Metric, dimension: Dimension, text: string): boolean {
  if (!dimensions.includes(dimension)) return false;
  return dimension !== 'ratio' || dimensions[0] !== 'time' || compares.test(text);
}

/** The metric that a claim is about: the nearest to its left that can have such a unit, else the nearest to its right. */
export function metricOfClaim(
  { text, metrics: hits }: Named,
  claim: { start: number; end: number },
  dimension: Dimension | null,
): Metric | null {
  const fits = hits.filter(({ metric }) => dimension === null || takes(metric, dimension, text));
  const left = fits.filter((h) => h.start < claim.start).at(-1);
  const right = fits.find((h) => h.end > claim.end);
  return (left ?? right)?.metric ?? null;
}
