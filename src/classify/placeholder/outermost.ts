import type { Candidate } from './family.ts';

/** The candidates in order of their place, each without those that lie inside or overlap a longer one. */
export function outermost(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = chosen.at(-1);
    if (candidate.end <= candidate.start) continue;
    if (!last || candidate.start >= last.end) chosen.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) chosen[chosen.length - 1] = candidate;
  }
  return chosen;
}
