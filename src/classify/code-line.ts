import { remember } from '../shell/index.ts';

export type LineShape =
  | 'blank'
  | 'comment'
  | 'box'
  | 'bullet'
  | 'numbered'
  | 'tree'
  | 'drawing'
  | 'assignment'
  | 'title'
  | 'other';

export interface CodeLine {
  /** 1-based in the block. */
  readonly number: number;
  readonly text: string;
  readonly shape: LineShape;
}

/** What a line looks like by itself; the first row that matches decides. */
const shapes: readonly (readonly [LineShape, RegExp])[] = [
  ['blank', /^\s*$/],
  ['box', /^\s*(?:[-*+•]\s+|\d+[.)]\s+)?(?:[□☐▢◻⬜☑☒✓✔▫]|\[[ xX]\])\s*\S/u],
  ['tree', /[├└]\s?[─-]{1,4}\s*[^\s─┘┤┐]|^\s*(?:[│|]\s+)*[|`]--\s?\S/u],
  ['drawing', /^[\s│┌┐└┘┬┴┼─▼▲►◄↓↑→←|+\-v^]*[│┌┐└┘┬┴┼▼▲↓↑][^=]*$/u],
  ['comment', /^\s*(?:#|\/\/|--(?:\s|$)|REM\s|rem\s|::|<!--)/],
  // Five times of a crontab, of which the first may look like a bullet or a number.
  ['other', /^\s*(?:[*\d][\d*,/-]*\s+){4}[*\w][\w*,/-]*\s+\S/],
  // A line that a program draws below a title.
  ['other', /^\s*(?:[-*=_•]\s*){3,}$/],
  ['bullet', /^\s*[-*•‣▪◦–]\s+\S/u],
  ['numbered', /^\s*\d{1,3}[.)]\s+\S/],
  ['assignment', /^\s*(?:export\s+|set\s+|\$env:)?[A-Za-z_][A-Za-z0-9_.]*\s?=(?!=)/],
  ['title', /^\s*[^\s#$].{0,80}:\s*$/],
];

export const readCodeLines = remember(readNow);

function readNow(text: string): readonly CodeLine[] {
  return text.split('\n').map((line, index) => ({
    number: index + 1,
    text: line,
    shape: shapes.find(([, pattern]) => pattern.test(line))?.[0] ?? 'other',
  }));
}

/** The words of a line with a box or a bullet, without either. */
export function stripMarker(line: string): string {
  return line
    .replace(/^\s*(?:[-*+•‣▪◦–]\s+|\d{1,3}[.)]\s+)?/u, '')
    .replace(/^(?:[□☐▢◻⬜☑☒✓✔▫]|\[[ xX]\])\s*/u, '')
    .trim();
}

const tickedBox = /^\s*(?:[-*+•]\s+|\d+[.)]\s+)?(?:[☑☒✓✔]|\[[xX]\])/u;

export function isTicked(line: string): boolean {
  return tickedBox.test(line);
}
