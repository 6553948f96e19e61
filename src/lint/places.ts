import type { Block, Range, Section } from '../model/index.ts';

/** The places of a guide in its file: lines as they were read, without line ends and byte order mark. */
export class Places {
  readonly lines: readonly string[];

  constructor(text: string) {
    this.lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  }

  /** What is written on a line, without the white space around it. */
  line(line: number): Range {
    return this.columns(line, 1, this.textOf(line).length + 1);
  }

  /** Where words stand on a line; the whole line when it holds them in another form. */
  find(line: number, words: string): Range {
    const at = words === '' ? -1 : this.textOf(line).indexOf(words);
    return at === -1 ? this.line(line) : rangeOf(line, at + 1, line, at + words.length + 1);
  }

  lineRange(from: number, to: number): Range {
    const { start } = this.line(from);
    const { end } = this.line(to);
    return { start, end };
  }

  heading(section: Section): Range {
    return this.line(section.span.start.line);
  }

  /** A part of the text of a block, by its offsets in `block.text`. */
  inBlock(block: Block, from: number, to: number): Range {
    const start = this.placeIn(block, from);
    const end = this.placeIn(block, Math.max(from, to));
    if (start === null || end === null) {
      return this.lineRange(lineAt(block, from), lineAt(block, Math.max(from, to)));
    }
    return { start, end };
  }

  /** The text of a range that lies in one line. */
  textIn({ start, end }: Range): string {
    return this.textOf(start.line).slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
  }

  textOf(line: number): string {
    return this.lines[line - 1] ?? '';
  }

  private columns(line: number, from: number, to: number): Range {
    const text = this.textOf(line).slice(from - 1, to - 1);
    const start = from + text.length - text.trimStart().length;
    return rangeOf(line, Math.min(start, to), line, Math.max(start, from + text.trimEnd().length));
  }

  /** Null where the file does not hold the line of the block as its end: its characters were repaired. */
  private placeIn(block: Block, offset: number): Range['start'] | null {
    const line = lineAt(block, offset);
    const before = block.text.slice(0, offset);
    const written = block.text.split('\n')[line - block.textLine] ?? '';
    const indent = this.textOf(line).length - written.length;
    if (indent < 0 || !this.textOf(line).endsWith(written)) return null;
    return { line, column: indent + (before.length - (before.lastIndexOf('\n') + 1)) + 1 };
  }
}

function lineAt(block: Block, offset: number): number {
  return block.textLine + block.text.slice(0, offset).split('\n').length - 1;
}

const rangeOf = (line: number, column: number, endLine: number, endColumn: number): Range => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
