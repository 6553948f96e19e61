import type { Guide } from '../model/index.ts';

type Entry = { section: string; line: number; rank: number; content: Guide['sections'][number]['content'][number] };

/** Fills in what stands in each section, in reading order. Of two rows on one line the outer one comes first. */
export function fillContents(guide: Guide): void {
  const entries: Entry[] = [];
  const add = (section: string, line: number, rank: number, kind: Entry['content']['kind'], id: string) =>
    entries.push({ section, line, rank, content: { kind, id } });
  for (const row of guide.notices) add(row.section, row.line, 0, 'notice', row.id);
  for (const row of guide.prose) add(row.section, row.line, 1, 'prose', row.id);
  for (const row of guide.tables) add(row.section, row.span.start.line, 1, 'table', row.id);
  for (const row of guide.checklist) if (row.block === null) add(row.section, row.line, 2, 'checklist', row.id);
  for (const row of guide.blocks) add(row.section, row.span.start.line, 3, 'block', row.id);
  for (const row of guide.sections) if (row.parent !== null) add(row.parent, row.span.start.line, 4, 'section', row.id);
  entries.sort((a, b) => a.line - b.line || a.rank - b.rank);
  const bySection = new Map(guide.sections.map((section) => [section.id, section]));
  for (const { section, content } of entries) bySection.get(section)?.content.push(content);
}
