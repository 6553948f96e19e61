import { widthOf } from './fit.ts';

/** Breaks text between words; a word that is too long for a line stands on one of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const size = widthOf(word);
    if (line !== '' && used + 1 + size > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    used += line === '' ? size : size + 1;
    line += line === '' ? word : ` ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}
