import { LEGACY_ENCODINGS, type LegacyEncoding, misread } from './legacy-encodings.ts';
import { type Sequence, scanMojibake } from './scan-mojibake.ts';

export interface Repair {
  text: string;
  /** The encoding of the first pass, or null when nothing was changed. */
  encoding: LegacyEncoding['name'] | null;
  /** The lines of the text that changed, in order. */
  lines: number[];
}

const OPT_OUT = /<!--[ \t]*runsheet-no-repair[ \t]*-->/;
// C1 controls, and Mac Roman's Apple logo, through which text passes that was misread more than once.
const HALFWAY = /[\u0080-\u009f\uf8ff]/;
const MOST_PASSES = 3;
// A closing or opening quote before an accented capital ("l’École") is a Mac Roman sequence by accident.
const QUOTES = '«»“”‘’';

/**
 * Undoes UTF-8 that was read as Mac Roman or Windows-1252, up to three times over.
 *
 * A text that is damaged throughout is decoded whole, and only if encoding it again gives the input back; in a text
 * that is damaged in part only the sequences that no author writes are. Lines never move, and no C1 control or
 * private character appears that was not there. Repairing a repaired text changes nothing.
 */
export function repairText(text: string): Repair {
  const untouched: Repair = { text, encoding: null, lines: [] };
  if (OPT_OUT.test(text)) return untouched;
  const states: { text: string; encoding: LegacyEncoding }[] = [];
  for (let next = repairOnce(text); next !== null; next = repairOnce(next.text)) {
    // Damage this deep is no accident of decoding, and stopping halfway would leave work for a second call.
    if (states.length === MOST_PASSES) return untouched;
    states.push(next);
  }
  const mayStopHalfway = HALFWAY.test(text);
  const best = states.findLast((state) => mayStopHalfway || !HALFWAY.test(state.text));
  if (best === undefined) return untouched;
  return { text: best.text, encoding: states[0]?.encoding.name ?? null, lines: changedLines(text, best.text) };
}

function repairOnce(text: string): { text: string; encoding: LegacyEncoding } | null {
  let best: { text: string; encoding: LegacyEncoding; count: number } | null = null;
  for (const encoding of LEGACY_ENCODINGS) {
    const sequences = chooseSequences(text, encoding);
    if (sequences.length > (best?.count ?? 0)) {
      best = { text: decodeSequences(text, sequences), encoding, count: sequences.length };
    }
  }
  return best;
}

function chooseSequences(text: string, encoding: LegacyEncoding): Sequence[] {
  const { sequences, stray } = scanMojibake(text, encoding);
  if (sequences.length === 0) return [];
  const long = sequences.filter((sequence) => sequence.end - sequence.start >= 3);
  const strong = long.filter((sequence) => sequence.end - sequence.start === 4 || sequence.symbol);
  const explained = stray === 0 && isWholeTextDamaged(sequences, strong.length, encoding);
  if (explained && misread(decodeSequences(text, sequences), encoding) === text) return sequences;
  return strong.length >= 3 ? long : strong;
}

function isWholeTextDamaged(sequences: Sequence[], strong: number, encoding: LegacyEncoding): boolean {
  if (strong > 0) return true;
  if (encoding.name === 'windows-1252' && sequences.every(isLatin1)) return true;
  const isAccident =
    encoding.name === 'mac-roman' &&
    sequences.every(({ lead, start, end }) => end - start === 2 && QUOTES.includes(lead));
  return sequences.length >= 3 && !isAccident;
}

function isLatin1({ codePoint }: Sequence): boolean {
  return codePoint >= 0xa0 && codePoint <= 0xff;
}

function decodeSequences(text: string, sequences: Sequence[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, character } of sequences) {
    parts.push(text.slice(done, start), character);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** The numbers of the lines that differ between two texts with the same number of lines. */
export function changedLines(before: string, after: string): number[] {
  if (before === after) return [];
  const old = before.split('\n');
  return after.split('\n').flatMap((line, index) => (line === old[index] ? [] : [index + 1]));
}
