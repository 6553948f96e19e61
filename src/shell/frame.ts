import type { ParsedScript, SyntaxNode } from './bash-parser.ts';
import { indexLines, type LineIndex } from './line-index.ts';

/** The text that the offsets of a subtree index, and where those offsets stand in the whole text. */
export interface Frame {
  readonly source: string;
  readonly lines: LineIndex;
  /** The length of the whole text: the parser places some ends of unclosed text past it. */
  readonly limit: number;
  /** Null: offsets are offsets of the whole text. A number: the subtree was decoded; all of it stands there. */
  readonly pinned: { readonly start: number; readonly end: number } | null;
}

export function frameOf(text: string): Frame {
  return { source: text, lines: indexLines(text), limit: text.length, pinned: null };
}

/** The frame of a script inside `holder`. Only escaped backticks hold decoded text of their own. */
export function frameInside(frame: Frame, holder: SyntaxNode, script: ParsedScript): Frame {
  if (script.source === undefined) return frame;
  const pinned = frame.pinned ?? { start: holder.pos, end: holder.end };
  return { source: script.source, lines: frame.lines, limit: frame.limit, pinned };
}

export function startIn(frame: Frame, offset: number): number {
  return Math.min(frame.pinned?.start ?? offset, frame.limit);
}

export function endIn(frame: Frame, offset: number): number {
  return Math.min(frame.pinned?.end ?? offset, frame.limit);
}
