import type { Edit, Guide } from '../model/index.ts';

/**
 * Whether a guide still says the same after edits: the same blocks, headings and list items stand in the same order,
 * and those that no edit touches are what they were.
 */
export function keepsMeaning(before: Guide, after: Guide, edits: readonly Edit[]): boolean {
  const isTouched = (from: number, to: number) =>
    edits.some(({ span }) => span.start.line <= to && span.end.line >= from);
  return (
    sameRows(before.blocks, after.blocks, (old, now) => {
      if (isTouched(old.span.start.line, old.span.end.line)) return true;
      return old.text === now.text && old.lang === now.lang && old.role === now.role && sameAction(old, now);
    }) &&
    sameRows(before.sections, after.sections, (old, now) => {
      if (isTouched(old.span.start.line, old.span.start.line)) return true;
      return old.heading === now.heading && old.level === now.level && old.kind === now.kind;
    }) &&
    sameRows(before.checklist, after.checklist, (old, now) => {
      if (isTouched(old.line, old.line)) return true;
      return old.text === now.text && old.checked === now.checked;
    })
  );
}

function sameRows<R>(before: readonly R[], after: readonly R[], isSame: (old: R, now: R) => boolean): boolean {
  return before.length === after.length && before.every((old, at) => isSame(old, after[at] as R));
}

const sameAction = (old: Guide['blocks'][number], now: Guide['blocks'][number]): boolean =>
  old.disposition === now.disposition;
