import type { Block, Placeholder } from '../../model/index.ts';

/** A placeholder in the text of an action. Offsets count UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly text: string;
  /** Line of the guide. */
  readonly line: number;
  /** Only where it stands tells what it is: elsewhere the same word may be meant as it is. */
  readonly plain: boolean;
}

/** A placeholder whose place in the text is not sure. */
export interface Lost {
  readonly lost: Placeholder;
}

/**
 * Where the placeholders of a block stand in a text that was cut out of it. Columns are the guide's, the text may stand
 * further to the left; lines that belong to another action are empty.
 */
export function findPlaces(block: Block, text: string, firstLine: number): Place[] | Lost {
  const places: Place[] = [];
  let offset = 0;
  for (const [row, source] of text.split('\n').entries()) {
    const line = firstLine + row;
    const here = placeholdersOn(block, line);
    const [first] = here;
    if (first !== undefined && source !== '') {
      const found = placesIn(block, source, line, here);
      if (found === null) return { lost: first };
      for (const place of found) places.push({ ...place, start: offset + place.start, end: offset + place.end, line });
    }
    offset += source.length + 1;
  }
  return places;
}

const byLine = new WeakMap<Block, ReadonlyMap<number, readonly Placeholder[]>>();

/** The placeholders of a line of the guide by their columns. */
function placeholdersOn(block: Block, line: number): readonly Placeholder[] {
  const known = byLine.get(block) ?? sortByLine(block.placeholders);
  byLine.set(block, known);
  return known.get(line) ?? [];
}

function sortByLine(placeholders: readonly Placeholder[]): ReadonlyMap<number, readonly Placeholder[]> {
  const lines = new Map<number, Placeholder[]>();
  for (const one of placeholders.toSorted((a, b) => a.column - b.column)) {
    const found = lines.get(one.line);
    if (found === undefined) lines.set(one.line, [one]);
    else found.push(one);
  }
  return lines;
}

const linesOf = new WeakMap<Block, readonly string[]>();

/** A line of the guide as it stands in the text of a block. */
export function lineOf(block: Block, line: number): string | undefined {
  const known = linesOf.get(block) ?? block.text.split('\n');
  linesOf.set(block, known);
  return known[line - block.textLine];
}

function placesIn(
  block: Block,
  source: string,
  line: number,
  here: readonly Placeholder[],
): Omit<Place, 'line'>[] | null {
  const written = lineOf(block, line) ?? '';
  // A line of our own making, such as the one that starts a script.
  if (!written.includes(source)) return here.some(({ text }) => source.includes(text)) ? null : [];
  const shift = shiftOf(block, source, here);
  if (shift === null) return null;
  return here.map(({ name, text, column, kind }) => ({
    start: column - 1 - shift,
    end: column - 1 - shift + text.length,
    name,
    text,
    plain: plainKinds.has(kind) && /^\w+$/.test(text),
  }));
}

const plainKinds: ReadonlySet<string> = new Set(['secret', 'sample-value']);

/** How many columns of the guide stand before the line: all its placeholders must then be where they are said to be. */
function shiftOf(block: Block, source: string, here: readonly Placeholder[]): number | null {
  const first = here[0]!;
  const fits = (shift: number): boolean =>
    here.every(({ text, column }) => column - 1 >= shift && source.startsWith(text, column - 1 - shift));
  const shifts: number[] = [];
  for (let at = source.indexOf(first.text); at !== -1; at = source.indexOf(first.text, at + 1)) {
    const shift = first.column - 1 - at;
    if (shift >= 0 && fits(shift)) shifts.push(shift);
  }
  const indent = block.span.start.column - 1;
  if (!block.prompted && shifts.includes(indent)) return indent;
  return shifts.length === 1 ? shifts[0]! : null;
}
