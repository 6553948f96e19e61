import type { Mutant } from './list-mutants.ts';

/** The name by which a mutant is switched on. */
export const nameOf = (rule: string, at: number): string => `${rule}:${at}`;

/** A file in which each mutant waits until `globalThis.mutant` bears its name, so that it has to be compiled only once. */
export function plantMutants(text: string, rule: string, mutants: readonly Mutant[]): string {
  const numbered = mutants.map((mutant, at) => ({ ...mutant, at }));
  const isOutside = (a: Mutant & { at: number }, b: Mutant & { at: number }) =>
    a.start - b.start || b.end - a.end || a.at - b.at;
  const opened = numbered.toSorted(isOutside);
  const starts = opened.map(({ start, after, at }) => ({
    offset: start,
    text: `(globalThis.mutant === ${JSON.stringify(nameOf(rule, at))} ? (${after}) : (`,
  }));
  // Where several end, the one that began last is the innermost; what ends at a place does so before anything starts there.
  const ends = opened.toReversed().map(({ end }) => ({ offset: end, text: '))' }));
  const insertions = [...ends, ...starts].sort((a, b) => a.offset - b.offset);
  let planted = '';
  let from = 0;
  for (const insertion of insertions) {
    planted += text.slice(from, insertion.offset) + insertion.text;
    from = insertion.offset;
  }
  return planted + text.slice(from);
}
