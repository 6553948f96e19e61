import { lineStarts, splitLines } from './line-starts.ts';

/** One line of a view: text that stands at `offset` in the guide, after `pad` spaces that stand nowhere. */
export interface ViewLine {
  text: string;
  offset: number;
  pad: number;
}

/** A stretch of the guide's lines, cut and dedented, whose every place is known in the guide. */
export type View = readonly ViewLine[];

/** The whole guide as a view. The parser skips byte order marks without counting them, so they are cut here. */
export function viewText(text: string): View {
  const starts = lineStarts(text);
  const marks = /^\u{feff}*/u.exec(text)?.[0].length ?? 0;
  return splitLines(text).map((line, index) =>
    cutLine({ text: line, offset: starts[index] ?? 0, pad: 0 }, index === 0 ? marks : 0),
  );
}

/** The line without its first `count` characters. */
export function cutLine(line: ViewLine, count: number): ViewLine {
  return {
    text: line.text.slice(count),
    offset: line.offset + Math.max(0, count - line.pad),
    pad: Math.max(0, line.pad - count),
  };
}

/** The line without `width` columns of leading white space, or without all of it if it has less. */
export function dedentLine(line: ViewLine, width: number): ViewLine {
  let column = 0;
  let count = 0;
  while (column < width) {
    const character = line.text[count];
    if (character === ' ') column += 1;
    else if (character === '\t') column += 4 - (column % 4);
    else break;
    count += 1;
  }
  const cut = cutLine(line, count);
  const rest = column - width;
  // A tab that reaches past the cut leaves columns behind, which stand nowhere.
  return rest > 0 ? { ...cut, text: ' '.repeat(rest) + cut.text, pad: cut.pad + rest } : cut;
}
