import type { ChecklistItem } from '../../model/index.ts';
import type { Line } from '../terminal/line.ts';
import type { Layout } from './layout.ts';
import { count, lineRange } from './wording.ts';

/** Items that follow one another, as counts. */
export function checklistLines(items: readonly ChecklistItem[], indent: string, layout: Layout): Line[] {
  const first = items[0]?.line ?? 1;
  const last = items.at(-1)?.line ?? first;
  return [
    [
      layout.gutter(lineRange(first, last)),
      `${indent}  `,
      { text: `${glyphOf(items)} ${checklistText(items)}`, tone: items.some(hasBox) ? 'person' : 'quiet' },
    ],
  ];
}

/** An item that has commands of its own is a step: it stands with its words. */
export function stepItemLines(item: ChecklistItem, indent: string, layout: Layout): Line[] {
  const box = item.checked === null ? '' : item.checked ? '☑ ' : '☐ ';
  const label = item.label === null ? '' : `${item.label.replace(/\.?$/, '.')} `;
  return [[layout.gutter(`${item.line}`), `${indent}  `, { text: `${box}${label}${item.text}`, tone: 'person' }]];
}

function glyphOf(items: readonly ChecklistItem[]): string {
  if (!items.some(hasBox)) return '•';
  return items.every((item) => item.checked === true) ? '☑' : '☐';
}

const hasBox = (item: ChecklistItem): boolean => item.checked !== null;

function checklistText(items: readonly ChecklistItem[]): string {
  const boxes = items.filter(hasBox);
  const ticked = boxes.filter((item) => item.checked).length;
  const open = boxes.length - ticked;
  const plain = items.length - boxes.length;
  if (boxes.length === 0) return `list ${count(plain, 'item')}`;
  return [
    `checklist ${count(items.length, 'item')}`,
    ticked > 0 ? `${ticked} ticked` : '',
    open > 0 ? `${open} open` : '',
    plain > 0 ? `${plain} without a box` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
