import { parseBash } from './bash-parser.ts';
import { frameOf } from './frame.ts';
import { followText } from './quoting-again.ts';
import { type Area, listAreas } from './quoting-areas.ts';
import type { QuotingContext, TextRange, WordPosition } from './quoting-context.ts';
import { innerText } from './quoting-nested.ts';
import { stricter } from './quoting-readers.ts';
import { readComments } from './read-comments.ts';
import { rememberBy } from './remember.ts';

const deepestReader = 3;

/**
 * How the shell reads each stretch of a text. The stretches stand for words that are not known yet: the text is read
 * with a plain word of the same length in their place.
 */
export function readQuoting(text: string, ranges: readonly TextRange[]): readonly QuotingContext[] {
  return ranges.length === 0 ? [] : readKnown(text, ranges);
}

const readKnown = rememberBy(
  (text: string, ranges: readonly TextRange[]) => `${ranges.map(({ start, end }) => `${start}-${end}`).join()} ${text}`,
  (text, ranges): readonly QuotingContext[] => readAt(text, ranges, 0),
);

/** The text with a plain word of the same length in each of the places. */
export function maskRanges(text: string, ranges: readonly TextRange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), 'x'.repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function readAt(text: string, ranges: readonly TextRange[], depth: number): QuotingContext[] {
  const source = maskRanges(text, ranges);
  const script = parseBash(source);
  const innermost = findInnermost(listAreas(script, source));
  const comments = readComments(script, frameOf(source)).map(({ offset, raw }) => ({
    start: offset,
    end: offset + raw.length,
  }));
  return ranges.map((range) => {
    const comment = comments.find((one) => holds(one, range));
    if (comment !== undefined) return plain('comment', 'comment', comment);
    const area = innermost(range);
    if (area === null) return plain('none', 'opaque', range);
    return readArea(source, area, range, depth);
  });
}

function plain(quote: QuotingContext['quote'], position: WordPosition, around: TextRange): QuotingContext {
  return { quote, position, again: null, file: null, around: { start: around.start, end: around.end } };
}

const holds = (outer: TextRange, inner: TextRange): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest area around a range; of equals the inner one. Null where the range cuts across one. */
function findInnermost(areas: readonly Area[]): (range: TextRange) => Area | null {
  const inOrder = [...areas].sort((a, b) => a.start - b.start);
  let farthest = 0;
  const reaches = inOrder.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return (range) => {
    let found: Area | null = null;
    for (let at = countBefore(inOrder, range.end) - 1; at >= 0 && reaches[at]! > range.start; at -= 1) {
      const area = inOrder[at]!;
      if (area.end <= range.start) continue;
      // A quote or expansion that lies inside the range, or reaches into it.
      if (!holds(area, range)) return null;
      if (found === null || area.end - area.start < found.end - found.start) found = area;
    }
    return found;
  };
}

/** How many of the areas, which are sorted, begin before an offset. */
function countBefore(areas: readonly Area[], offset: number): number {
  let [low, high] = [0, areas.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (areas[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readArea(source: string, area: Area, range: TextRange, depth: number): QuotingContext {
  const { position, again, file } = followText(area, range, source);
  const around = { start: area.start, end: area.end };
  const context = { quote: area.quote, position: markedPosition(source, area, range, position), again, file, around };
  if (again?.language !== 'shell' || depth >= deepestReader) return context;
  const inner = innerText(source, around, range, area.quote);
  if (inner === null) return context;
  const [below] = readAt(inner.text, [inner.range], depth + 1);
  if (below === undefined) return context;
  // Alone on a line of a here-document a value may be the word that ends it.
  const isAlone =
    /(?:^|\n)\t*$/.test(inner.text.slice(0, inner.range.start)) && /^\n/.test(inner.text.slice(inner.range.end));
  const endsDocument = isAlone && below.position === 'here-document';
  return endsDocument ? { ...context, position: 'delimiter' } : withInner(context, below);
}

/** What the second shell would do with the text counts as well. */
function withInner(context: QuotingContext, below: QuotingContext): QuotingContext {
  const position = secondPositions.has(below.position) ? below.position : context.position;
  return { ...context, position, again: stricter(context.again, below.again) };
}

const secondPositions: ReadonlySet<WordPosition> = new Set([
  ...(['command-name', 'function-name', 'variable-name', 'arithmetic', 'pattern', 'sequence', 'tilde'] as const),
  ...(['descriptor', 'delimiter'] as const),
]);

const tilde = /(?:^|[:=])~[^/]*$/;

/** Signs before the stretch that change what it means. */
function markedPosition(source: string, area: Area, range: TextRange, position: WordPosition): WordPosition {
  const before = source.slice(area.start, range.start);
  if (area.quote === 'bare' && tilde.test(before)) return 'tilde';
  const isMarked = area.quote === 'bare' || area.quote === 'double' || area.quote === 'here-document';
  const backslashes = /\\*$/.exec(before)?.[0].length ?? 0;
  return isMarked && backslashes % 2 === 1 ? 'escaped' : position;
}
