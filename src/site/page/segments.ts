/** A piece of a step as the search shows it: a sentence, an item, or a command. */
export interface Segment {
  readonly isCode: boolean;
  readonly text: string;
}

const marks = { true: '❯', false: '¦' } as const;

/** The index keeps one line of text a record, and tells by the number of a word where it has found something. */
export const joinSegments = (segments: readonly Segment[]): string =>
  segments
    .map(({ isCode, text }) => ({ isCode, text: text.replace(/[❯¦\s]+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
    .map(({ isCode, text }) => `${marks[`${isCode}`]} ${text}`)
    .join(' ');

export interface FoundSegment {
  readonly isCode: boolean;
  readonly words: readonly { readonly text: string; readonly isFound: boolean }[];
}

/** @param found numbers of the words that were looked for */
export function splitSegments(content: string, found: readonly number[]): FoundSegment[] {
  const numbers = new Set(found);
  const segments: { isCode: boolean; words: { text: string; isFound: boolean }[] }[] = [];
  for (const [at, text] of content.split(/\s+/).entries()) {
    const isCode = text === marks.true;
    if (isCode || text === marks.false) segments.push({ isCode, words: [] });
    else segments.at(-1)?.words.push({ text, isFound: numbers.has(at) });
  }
  return segments;
}

/** What shows best why a step was found: most of the words that were looked for, and rather a command than a sentence. */
export function pickSegment(segments: readonly FoundSegment[]): FoundSegment | null {
  let best: { segment: FoundSegment; score: number } | null = null;
  for (const segment of segments) {
    const found = new Set(segment.words.filter(({ isFound }) => isFound).map(({ text }) => text.toLowerCase())).size;
    const score = found * 2 + (segment.isCode ? 1 : 0);
    if (found > 0 && (best === null || score > best.score)) best = { segment, score };
  }
  return best?.segment ?? null;
}
