import type { Block } from '../model/index.ts';
import { readPrompts } from '../shell/index.ts';

/** The lines of a block as they stand in the guide. */
export function linesOf(block: Block): string[] {
  return block.text.split('\n');
}

/**
 * The lines of a block that a shell is given: of a session only what was typed, in its line. Null when a command of
 * the session cannot be found again behind its prompt.
 */
export function shellLines(block: Block): string[] | null {
  if (!block.prompted) return linesOf(block);
  const typed = new Map(readPrompts(block.text).promptLines.map(({ line, command }) => [line, command]));
  const lines = linesOf(block).map((_, row) => typed.get(row + 1) ?? '');
  const isThere = block.commands.every(({ text, line }) => {
    const [first = ''] = text.split('\n');
    return lines[line - block.textLine]?.includes(first.trim()) === true;
  });
  return isThere ? lines : null;
}

/** The same lines with those of other alternatives, or of an interpreter's input, empty. */
export function keepLines(block: Block, lines: readonly string[], isKept: (line: number) => boolean): string[] {
  return lines.map((text, row) => (isKept(block.textLine + row) ? text : ''));
}
