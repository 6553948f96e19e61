import type { Tone } from './colors.ts';
import { startThatFits, widthOf } from './fit.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

export interface Piece {
  readonly text: string;
  readonly tone?: Tone;
  /** Is cut before anything else when the line is too long, so that what follows it stays. */
  readonly shrinks?: true;
}

/** One line for a terminal: pieces of text side by side. A plain string is a piece without a tone. */
export type Line = readonly (Piece | string)[];

/** Cuts a line to the width of the terminal, with `…` where something is missing, and colours what is left. */
export function renderLine(line: Line, { width, paint }: Terminal): string {
  const whole = trimEnd(line.map(toPiece));
  if (widthOfAll(whole) <= width)
    return whole.map(({ text, tone }) => (tone && text !== '' ? paint(tone, text) : text)).join('');
  const pieces = shrink(whole, width);
  const isTooLong = widthOfAll(pieces) > width;
  let free = isTooLong ? width - 1 : width;
  let rendered = '';
  for (const { text, tone } of pieces) {
    const start = isTooLong ? startThatFits(text, free) : text;
    const isCut = start.length < text.length;
    const shown = isCut ? `${start.trimEnd()}…` : start;
    rendered += tone && shown !== '' ? paint(tone, shown) : shown;
    if (isCut) break;
    free -= widthOf(start);
  }
  return rendered;
}

/** Shorter than this says nothing any more. */
const leastWidth = 12;

function shrink(pieces: readonly Piece[], width: number): readonly Piece[] {
  const excess = widthOfAll(pieces) - width;
  if (excess <= 0) return pieces;
  return pieces.map((piece) => {
    const target = widthOf(piece.text) - excess;
    if (!piece.shrinks || target < leastWidth) return piece;
    return { ...piece, text: `${startThatFits(piece.text, target - 1).trimEnd()}…` };
  });
}

const widthOfAll = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + widthOf(text), 0);

export const renderLines = (lines: readonly Line[], terminal: Terminal): string =>
  lines.map((line) => `${renderLine(line, terminal)}\n`).join('');

function toPiece(piece: Piece | string): Piece {
  return typeof piece === 'string' ? { text: printable(piece) } : { ...piece, text: printable(piece.text) };
}

function trimEnd(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ text }) => text.trim() !== '');
  return pieces
    .slice(0, last + 1)
    .map((piece, index) => (index === last ? { ...piece, text: piece.text.trimEnd() } : piece));
}
