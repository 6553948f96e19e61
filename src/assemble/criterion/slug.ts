const left = new Set(
  'a an the of in on per for at to our all any each every that this these those is are be been was were should must shall will would may can could remain remains stay stays keep keeps kept still than and or with under by verify check ensure confirm monitor watch make sure validate alert alerts warn notify rollback roll back trigger if when whenever once while where automatic automatically manual immediate immediately it drops drop falls fall goes go takes take took rises rise spikes spike reaches exceeds complete completes average avg mean median max maximum min minimum peak p50 p75 p90 p95 p99 high low green yellow amber red total value current overall no not zero without free from there has have do does did baseline normal'.split(
    ' ',
  ),
);

// "Under-replicated" and "non-200" say with their first half what they are.
const halves = /(?<![\p{L}\p{N}_-])(under|over|above|below|non|not|no|out|up|in)-(?=\p{L})/giu;

/** A stable name made of the words of a noun phrase, for what the metric table does not know; null without words. */
export function slugOf(phrase: string): string | null {
  const words = phrase
    .replace(halves, '$1_')
    // A name in one word stays whole: in "FreeStorageSpace" nothing is a filler.
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu}[\p{Ll}\p{Lu}])|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, '_')
    .toLowerCase()
    .match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*|[45](?:\d\d|xx)/gu);
  const kept = (words ?? []).filter((w) => !left.has(w)).slice(0, 5);
  return kept.join('_').slice(0, 60) || null;
}
