import type { ChecklistItem, Guide } from '../../model/index.ts';
import { writeWindow } from '../outline/wording.ts';
import type { Line } from '../terminal/line.ts';
import { fact, headline, placeLine } from './paragraphs.ts';

export function explainItem(item: ChecklistItem, guide: Guide, width: number): Line[] {
  const state = item.checked === null ? 'without a box' : item.checked ? 'ticked' : 'open';
  return [
    headline(guide, `${item.line}`, `list item ${item.id}`),
    ...placeLine(guide, item.section, width),
    ...fact('text', [item.label, item.text].filter(Boolean).join(' '), width),
    ...fact('role', item.role, width),
    ...fact('form', `${item.form}, ${state}`, width),
    ...fact('group', item.group, width),
    ...fact('owner', item.owner, width),
    ...fact('window', item.window && writeWindow(item.window), width),
    ...fact('optional', item.optional ? 'yes' : null, width),
    ...fact('below', item.parent, width),
    ...fact('line of', item.block, width),
    ...fact('commands', item.blocks.join(', '), width),
    ...fact('criteria', item.criteria.join(', '), width),
  ];
}
