/** The offset at which each line begins; LF, CRLF and CR all end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n?|\n/g)) starts.push(ending.index + ending[0].length);
  return starts;
}

/** The lines of a text without their endings. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** The width of leading white space in columns, tab stops four apart. */
export function indentWidth(line: string): number {
  let width = 0;
  for (const character of line) {
    if (character === ' ') width += 1;
    else if (character === '\t') width += 4 - (width % 4);
    else break;
  }
  return width;
}

/** Where the first character that is not white space stands, from `start` on. */
export function skipSpace(line: string, start: number): number {
  let at = start;
  while (line[at] === ' ' || line[at] === '\t') at += 1;
  return at;
}

export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}
