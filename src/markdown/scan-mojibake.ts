import type { LegacyEncoding } from './legacy-encodings.ts';

/** A run of characters whose bytes are one UTF-8 character. */
export interface Sequence {
  start: number;
  end: number;
  lead: string;
  codePoint: number;
  character: string;
  /** The result is a symbol, a punctuation mark or a space, not a letter. */
  symbol: boolean;
}

// Variation selector 16, the zero width joiner and the zero width space belong to emoji, not to words.
const SYMBOL =
  /^(?:[\p{So}\p{Sk}\p{Sm}\p{Sc}\p{Po}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Zs}\p{No}]|\u{fe0f}|\u{200d}|\u{200b})$/u;
const IMPLAUSIBLE = /^[\p{Cn}\p{Co}\p{Cs}\u0000-\u001f\u007f]$/u;
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000] as const;

/** Finds the characters of `text` that read as UTF-8 under `encoding`, and counts the non-ASCII ones that do not. */
export function scanMojibake(text: string, encoding: LegacyEncoding): { sequences: Sequence[]; stray: number } {
  const sequences: Sequence[] = [];
  let stray = 0;
  const nonAscii = /[^\0-\x7f]/gu;
  for (let found = nonAscii.exec(text); found !== null; found = nonAscii.exec(text)) {
    const sequence = readSequence(text, found.index, encoding);
    if (sequence === null) stray += 1;
    else {
      sequences.push(sequence);
      nonAscii.lastIndex = sequence.end;
    }
  }
  return { sequences, stray };
}

function readSequence(text: string, start: number, encoding: LegacyEncoding): Sequence | null {
  const lead = text.charAt(start);
  const first = encoding.byteOf.get(lead) ?? 0;
  const length = sequenceLength(first);
  if (length === 0) return null;
  let codePoint = first & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (let index = 1; index < length; index += 1) {
    const byte = encoding.byteOf.get(text.charAt(start + index)) ?? 0;
    if (byte < 0x80 || byte > 0xbf) return null;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  if (codePoint < (SMALLEST[length] ?? 0) || codePoint > 0x10ffff || isSurrogate) return null;
  const character = String.fromCodePoint(codePoint);
  if (IMPLAUSIBLE.test(character) && !encoding.byteOf.has(character)) return null;
  return { start, end: start + length, lead, codePoint, character, symbol: SYMBOL.test(character) };
}

function sequenceLength(byte: number): 0 | 2 | 3 | 4 {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}
