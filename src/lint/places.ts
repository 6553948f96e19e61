import type { Block, Range, Section } from '../model/index.ts';

/** The places of a guide in its file: lines as they were read, without line ends and byte order mark. */
export class Places {
  readonly lines: readonly string[];
  readonly #starts = new WeakMap<Block, readonly number[]>();
  readonly #indents = new WeakMap<Block, Map<number, number | null>>();

  constructor(text: string) {
    this.lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  }

  /** What is written on a line, without the white space around it. */
  line(line: number): Range {
    return this.columns(line, 1, this.textOf(line).length + 1);
  }

  /** Where words stand on a line, of a longer text its first; the whole line when it holds them in another form. */
  find(line: number, text: string): Range {
    const words = text.split('\n', 1)[0]?.trim() ?? '';
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
      return this.lineRange(
        block.textLine + this.rowAt(block, from),
        block.textLine + this.rowAt(block, Math.max(from, to)),
      );
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
    const row = this.rowAt(block, offset);
    const indent = this.indentOf(block, row);
    if (indent === null) return null;
    return { line: block.textLine + row, column: indent + (offset - (this.startsOf(block)[row] ?? 0)) + 1 };
  }

  /** What stands before a row of a block on its line; null where the line does not end as the row. */
  private indentOf(block: Block, row: number): number | null {
    const known = this.#indents.get(block) ?? new Map<number, number | null>();
    this.#indents.set(block, known);
    const found = known.get(row);
    if (found !== undefined) return found;
    const starts = this.startsOf(block);
    const written = block.text.slice(starts[row] ?? 0, (starts[row + 1] ?? block.text.length + 1) - 1);
    const line = this.textOf(block.textLine + row);
    const indent = line.endsWith(written) ? line.length - written.length : null;
    known.set(row, indent);
    return indent;
  }

  /** The row of a block on which an offset lies, from 0. */
  private rowAt(block: Block, offset: number): number {
    const starts = this.startsOf(block);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private startsOf(block: Block): readonly number[] {
    const known = this.#starts.get(block);
    if (known !== undefined) return known;
    const starts = [0, ...[...block.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    this.#starts.set(block, starts);
    return starts;
  }
}

const rangeOf = (line: number, column: number, endLine: number, endColumn: number): Range => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
