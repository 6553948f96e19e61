import { type Guide, indexGuide } from '../../model/index.ts';
import type { Line } from '../terminal/line.ts';
import { blockLines } from './block-lines.ts';
import { checklistLines, stepItemLines } from './checklist-lines.ts';
import { criterionLines } from './criterion-lines.ts';
import { headerLines } from './header.ts';
import { type Layout, makeLayout } from './layout.ts';
import { type Row, rowsBySection } from './rows.ts';
import { sectionLines } from './section-lines.ts';
import { summaryLines } from './summary.ts';

/** A guide at a glance: what it is, every section with its blocks, checklists and criteria, and the totals. */
export function outline(guide: Guide, width: number): Line[] {
  const layout = makeLayout(guide);
  const index = indexGuide(guide);
  const rows = rowsBySection(guide);
  return [
    ...headerLines(guide),
    [],
    ...guide.sections.flatMap((section) => [
      ...sectionLines(section, index, layout),
      ...(rows.get(section.id) ?? []).flatMap((row) => rowLines(row, layout.indentOf(section), layout)),
    ]),
    [],
    ...summaryLines(guide, width),
  ];
}

function rowLines(row: Row, indent: string, layout: Layout): Line[] {
  switch (row.kind) {
    case 'block':
      return blockLines(row.block, indent, layout);
    case 'step':
      return stepItemLines(row.item, indent, layout);
    case 'items':
      return checklistLines(row.items, indent, layout);
    case 'criterion':
      return criterionLines(row.criterion, indent, layout);
    case 'gate':
      return [[layout.gutter(`${row.line}`), `${indent}  `, { text: `■ gate: ${row.notice.text}`, tone: 'ask' }]];
  }
}
