import type { Guide, Notice } from '../../model/index.ts';
import { lastLine } from '../outline/block-lines.ts';
import { lineRange } from '../outline/wording.ts';
import type { Line } from '../terminal/line.ts';
import { fact, headline, placeLine } from './paragraphs.ts';

export function explainNotice({ id, kind, section, span, text }: Notice, guide: Guide, width: number): Line[] {
  return [
    headline(guide, lineRange(span.start.line, lastLine(span.start.line, span.end)), `${kind} ${id}`),
    ...placeLine(guide, section, width),
    ...fact('text', text, width),
  ];
}
