import type { Range } from '../../model/index.ts';
import type { Tone } from '../terminal/colors.ts';
import { endThatFits, padLeft, widthOf } from '../terminal/fit.ts';
import type { Line } from '../terminal/line.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';

export interface FrameOptions {
  readonly width: number;
  readonly tone: Tone;
  readonly mark: '^' | '-';
  /** What stands below the marks. */
  readonly label: string;
}

const numberWidth = 6;
/** ` │ ` behind the number of the line. */
const gutterWidth = numberWidth + 3;
/** What is kept of the text before the marks when the line is too long. */
const leadWidth = 12;

const gutter = (number: string): Line => [{ text: `${padLeft(number, numberWidth)} │ `, tone: 'quiet' }];

/** A line of a guide with marks below a part of it; of a part of several lines, the first. */
export function frameLines(text: string, range: Range, { width, tone, mark, label }: FrameOptions): Line[] {
  const { before, marked, after } = split(text, range);
  const room = Math.max(leadWidth, width - gutterWidth);
  const lead = isTooLong(before, marked, room) ? `…${endThatFits(before, leadWidth)}` : before;
  const free = Math.max(1, room - widthOf(lead));
  const marks = mark.repeat(Math.max(1, Math.min(widthOf(marked), free)));
  const { start, end } = range;
  const note = [...(end.line > start.line ? [`to line ${end.line}`] : []), ...(label === '' ? [] : [label])].join(': ');
  const [first = '', ...rest] = wrap(note, Math.max(leadWidth, free - marks.length - 1));
  const below = ' '.repeat(widthOf(lead) + marks.length + 1);
  return [
    [...gutter(`${start.line}`), lead, { text: marked, tone }, after],
    [...gutter(''), ' '.repeat(widthOf(lead)), { text: marks, tone }, ` ${printable(first)}`],
    ...rest.map((part): Line => [...gutter(''), below, part]),
  ];
}

const isTooLong = (before: string, marked: string, room: number): boolean =>
  widthOf(before) > leadWidth && widthOf(before) + widthOf(marked) > room;

/** As a terminal shows them, without the indentation of the line. */
function split(text: string, { start, end }: Range): { before: string; marked: string; after: string } {
  const from = Math.min(start.column - 1, text.length);
  const to = end.line === start.line ? Math.max(from, end.column - 1) : text.trimEnd().length;
  const indent = Math.min(from, text.length - text.trimStart().length);
  return {
    before: printable(text.slice(indent, from)),
    marked: printable(text.slice(from, to)),
    after: printable(text.slice(to)),
  };
}
