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

export type MetricHit = { metric: Metric; start: number; end: number };

/** All metrics that the text names, in its order; of names that overlap only the longest. */
export function findMetrics(text: string): MetricHit[] {
  const low = lowerCase(text);
  const hits = named(low)
    .flatMap(({ row, pattern }) =>
      [...low.matchAll(pattern)].map((m) => ({ metric: row, start: m.index, end: m.index + m[0].length })),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: MetricHit[] = [];
  for (const hit of hits) if (kept.every((k) => hit.end <= k.start || hit.start >= k.end)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

/** The metric that a claim is about: the nearest to its left that can have such a unit, else the nearest to its right. */
export function metricOfClaim(
  hits: readonly MetricHit[],
  claim: { start: number; end: number },
  dimension: Dimension | null,
): Metric | null {
  const fits = hits.filter(({ metric }) => dimension === null || metric.dimensions.includes(dimension));
  const left = fits.filter((h) => h.start < claim.start).at(-1);
  const right = fits.find((h) => h.end > claim.end);
  return (left ?? right)?.metric ?? null;
}
