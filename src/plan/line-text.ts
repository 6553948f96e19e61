/** Text for one line: without control characters and line separators, and of a length that people read. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Lines as one text, without empty lines at both ends; null when nothing is left. `from` counts from 0. */
export function trimLines(lines: readonly string[]): { from: number; to: number; text: string } | null {
  const isFilled = (line: string) => line.trim() !== '';
  const from = lines.findIndex(isFilled);
  if (from === -1) return null;
  const to = lines.findLastIndex(isFilled);
  return { from, to, text: lines.slice(from, to + 1).join('\n') };
}
