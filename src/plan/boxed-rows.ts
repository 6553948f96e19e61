import type { GuideIndex, Section } from '../model/index.ts';

/** The lines on which a section has items: the rows of tables among them are shown as these. */
export function boxedRowsOf({ items }: GuideIndex, content: Section['content']): ReadonlySet<number> {
  return new Set(content.flatMap(({ kind, id }) => (kind === 'checklist' ? (items.get(id)?.line ?? []) : [])));
}
