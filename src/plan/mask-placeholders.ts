import type { Block } from '../model/index.ts';
import { maskWords } from '../shell/index.ts';

/**
 * The lines of a block with a plain word in the place of each placeholder. Columns are the guide's, which a list or
 * quote indents: the text tells the place.
 */
export function maskPlaceholders(block: Block, lines: readonly string[]): string[] {
  const inOrder = [...block.placeholders].sort((a, b) => a.line - b.line || a.column - b.column);
  return maskWords(
    lines,
    inOrder.map(({ line, text }) => ({ row: line - block.textLine, text })),
  );
}
