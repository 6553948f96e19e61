/** Turns offsets of one text into 1-based lines and columns. */
export interface LineIndex {
  lineAt(offset: number): number;
  columnAt(offset: number): number;
}

export function indexLines(text: string): LineIndex {
  let known: readonly number[] | null = null;
  const lineAt = (offset: number): number => {
    known ??= listStarts(text);
    const starts = known;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return { lineAt, columnAt: (offset) => offset - text.lastIndexOf('\n', offset - 1) };
}

function listStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
