/** A word that stands for something else, by its row in a text, from 0. */
export interface MaskedWord {
  readonly row: number;
  readonly text: string;
}

/**
 * Lines with a plain word of the same length in the place of each word, so that `<name>` does not read as a
 * redirection. Words come in reading order; of equal ones in a row each stands for the next.
 */
export function maskWords(lines: readonly string[], words: readonly MaskedWord[]): string[] {
  const masked = [...lines];
  const searched = new Map<number, number>();
  for (const { row, text } of words) {
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
