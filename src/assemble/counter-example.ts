import type { BlockDraft } from './block-draft.ts';

const denies = /\b(?:never|do not|don['’]t|must not|should not|avoid|wrong|mistake)\b/i;
const narrates =
  /\b(?:someone|somebody|a colleague|one of us|we|they|people|an? (?:admin\w*|operator|developer|engineer|intern))(?: \p{L}+){0,2} (?:typed|ran|used|did|tried|executed|entered|issued)\b/iu;
const lost =
  /^(?:and|which|that|this)\b.{0,80}\b(?:lost|broke|deleted|wiped|took (?:it |us |everything )?down|failed|crashed|destroyed|dropped|went down)\b/i;
const instead =
  /\b(?:(?:what|how) (?:we|you|to) (?:do|did|run|use)|do this|use this|run this|do it like this|the right way)(?: \p{L}+){0,3}(?: instead)?\W*$/iu;

const longest = 600;

/**
 * Whether a block only shows what must not be done, and the one behind it what is done instead. Two of three signs are
 * needed: words that warn, a tale of who did it, and what came of it.
 */
export function isCounterExample(block: BlockDraft, next: BlockDraft | undefined): boolean {
  const before = block.source.before ?? '';
  const behind = next?.source.before ?? '';
  const end = block.source.code.position?.end.line ?? 0;
  const follows = next?.source.section === block.source.section && (next.source.beforeLine ?? 0) > end;
  if (!follows || before.length > longest || behind.length > longest || !instead.test(behind)) return false;
  if ((next.source.beforeLine ?? 0) > end + 2) return false;
  return [denies.test(before), narrates.test(before), lost.test(behind)].filter(Boolean).length > 1;
}
