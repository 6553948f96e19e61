import { findExcess } from './find-excess.ts';

export type Decoded =
  | { ok: true; text: string }
  | {
      ok: false;
      problem: 'binary' | 'utf-16' | 'not-utf-8' | 'too-large';
      line: number | null;
      message: string;
    };

const LF = 0x0a;
const CR = 0x0d;

/**
 * Reads bytes as strict UTF-8; a byte order mark stays in the text for `readText` to see. A text beyond the limits of
 * guides is refused.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (hasUtf16Mark(bytes)) {
    return {
      ok: false,
      problem: 'utf-16',
      line: null,
      message: 'The file is UTF-16; save it as UTF-8.',
    };
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const line = lineOf(bytes, nul);
    return {
      ok: false,
      problem: 'binary',
      line,
      message: `The file is not text: line ${line} holds a NUL byte.`,
    };
  }
  const text = decode(bytes);
  if (text !== null) {
    const excess = findExcess(text);
    return excess === null
      ? { ok: true, text }
      : { ok: false, problem: 'too-large', line: excess.line, message: excess.message };
  }
  const bad = firstBadByte(bytes);
  const line = lineOf(bytes, bad);
  const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    ok: false,
    problem: 'not-utf-8',
    line,
    message: `The file is not UTF-8: line ${line} holds the byte 0x${byte} where no UTF-8 character can have it.`,
  };
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

// Lead byte, number of continuation bytes, and the range of the first of them (RFC 3629, section 4).
const FORMS: readonly (readonly [from: number, to: number, more: number, low: number, high: number])[] = [
  [0x00, 0x7f, 0, 0x80, 0xbf],
  [0xc2, 0xdf, 1, 0x80, 0xbf],
  [0xe0, 0xe0, 2, 0xa0, 0xbf],
  [0xe1, 0xec, 2, 0x80, 0xbf],
  [0xed, 0xed, 2, 0x80, 0x9f],
  [0xee, 0xef, 2, 0x80, 0xbf],
  [0xf0, 0xf0, 3, 0x90, 0xbf],
  [0xf1, 0xf3, 3, 0x80, 0xbf],
  [0xf4, 0xf4, 3, 0x80, 0x8f],
];

/** The first byte of the first sequence that is not a character. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return 0;
}

function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const form = FORMS.find(([from, to]) => lead >= from && lead <= to);
  if (form === undefined) return 0;
  const [, , more, low, high] = form;
  for (let index = 1; index <= more; index += 1) {
    const byte = bytes[at + index] ?? 0;
    if (byte < (index === 1 ? low : 0x80) || byte > (index === 1 ? high : 0xbf)) return 0;
  }
  return more + 1;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at += 1) {
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) line += 1;
  }
  return line;
}
