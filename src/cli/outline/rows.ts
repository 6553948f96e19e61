import type { Block, ChecklistItem, Criterion, Guide, Notice } from '../../model/index.ts';
import { groupBy } from './group-by.ts';

/** What an outline shows below a heading. */
export type Row =
  | { kind: 'block'; line: number; block: Block }
  | { kind: 'step'; line: number; item: ChecklistItem }
  | { kind: 'items'; line: number; items: ChecklistItem[] }
  | { kind: 'criterion'; line: number; criterion: Criterion }
  | { kind: 'gate'; line: number; notice: Notice };

/** The rows of each section by its id, in reading order. */
export function rowsBySection(guide: Guide): Map<string, Row[]> {
  const steps = new Set(guide.blocks.map((block) => block.item));
  const rows = [
    ...guide.blocks.map((block): Located => [block.section, { kind: 'block', line: block.span.start.line, block }]),
    ...guide.checklist.map(
      (item): Located => [
        item.section,
        steps.has(item.id)
          ? { kind: 'step', line: item.line, item }
          : { kind: 'items', line: item.line, items: [item] },
      ],
    ),
    ...guide.criteria
      .filter((criterion) => criterion.kind !== 'manual')
      .map((criterion): Located => [criterion.section, { kind: 'criterion', line: criterion.line, criterion }]),
    ...guide.notices
      .filter((notice) => notice.kind === 'gate')
      .map((notice): Located => [notice.section, { kind: 'gate', line: notice.line, notice }]),
  ];
  const bySection = groupBy(rows, ([section]) => section);
  return new Map(
    [...bySection].map(([section, all]) => [
      section,
      joinItems(all.map(([, row]) => row).sort((a, b) => a.line - b.line)),
    ]),
  );
}

type Located = [section: string, row: Row];

/** Items that only criteria stand between are one list, and their criteria follow it. */
function joinItems(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  let list: ChecklistItem[] | null = null;
  for (const row of rows) {
    if (row.kind === 'items' && list) list.push(...row.items);
    else if (row.kind === 'items') {
      list = [...row.items];
      joined.push({ ...row, items: list });
    } else {
      joined.push(row);
      if (row.kind !== 'criterion') list = null;
    }
  }
  return joined;
}
