import type { Block } from '../model/index.ts';

/**
 * The lines of a block with a plain word of the same length in the place of each placeholder, so that `<name>` does
 * not read as a redirection. Columns are the guide's, which a list or quote indents: the text tells the place.
 */
export function maskPlaceholders(block: Block, lines: readonly string[]): string[] {
  const masked = [...lines];
  const searched = new Map<number, number>();
  const inOrder = [...block.placeholders].sort((a, b) => a.line - b.line || a.column - b.column);
  for (const { line, text } of inOrder) {
    const row = line - block.textLine;
    const source = masked[row];
    const original = lines[row];
    if (source === undefined || original === undefined || text === '') continue;
    const at = original.indexOf(text, searched.get(row) ?? 0);
    if (at === -1) continue;
    searched.set(row, at + text.length);
    masked[row] = source.slice(0, at) + plainWord(text) + source.slice(at + text.length);
  }
  return masked;
}

const plainWord = (text: string) => text.replace(/[^A-Za-z0-9_./:@-]/g, 'x');
