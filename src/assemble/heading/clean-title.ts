import { guard } from '../criterion/guarded-pattern.ts';

const keycap = /([0-9#*])\uFE0F?\u20E3/g;
const leadingKeycaps = guard(
  String.raw`^([^\p{L}\p{N}]{0,12})((?:[0-9]\uFE0F?\u20E3)+|\u{1F51F})\s*[:.)\-–—]?\s*`,
  'u',
);
const pictographs =
  /(?![©®™↔])[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|[\u25A0-\u25FF\u2605\u2606\u2610-\u2612\u2713-\u2718\u2B1A-\u2B1C\u{E0020}-\u{E007F}]/gu;
const invisible = /\u200D|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]|\u20E3|[\uFE00-\uFE0F]|\uFEFF/g;
const anchor = /(?<!\s)\s*\{#[^{}\s]{1,80}\}$/;

/**
 * The heading without emoji, check marks, boxes, emphasis marks and invisible signs, with single spaces.
 * A leading keycap digit becomes the plain number that it draws ("1." for the keycap 1).
 */
export function cleanHeading(text: string): string {
  const plain = numberKeycaps(text.normalize('NFC'))
    .replace(keycap, (_, sign: string) => (/[0-9]/.test(sign) ? sign : ' '))
    .replace(pictographs, ' ')
    .replace(invisible, '')
    .replace(/\*{2,}|_{2,}(?=\s|$)|^_{2,}/g, ' ');
  return foldSpaces(plain).replace(anchor, '');
}

function numberKeycaps(text: string): string {
  const [all = '', before = '', digits = ''] = leadingKeycaps.exec(text) ?? [];
  if (all === '') return text;
  const number = digits === '\u{1F51F}' ? '10' : digits.replace(/[^0-9]/g, '');
  return `${before}${number}. ${text.slice(all.length)}`;
}

/** The title as it is shown: no separators left over at its ends, no trailing colon. */
export function trimSeparators(text: string): string {
  const folded = foldSpaces(text);
  let from = 0;
  let to = folded.length;
  while (from < to && isSeparator(folded.charAt(from), folded.charAt(from + 1))) from += 1;
  while (to > from && /[\s:：,;|·•–—]/u.test(folded.charAt(to - 1))) to -= 1;
  const rest = folded.slice(from, to);
  return rest.endsWith(' -') ? rest.slice(0, -2).trimEnd() : rest;
}

function isSeparator(sign: string, next: string): boolean {
  // A dash or a dot that touches a word belongs to it: `-Xmx`, `.env`.
  if (sign === '-' || sign === '.') return next === ' ' || next === '';
  return /[\s:：,;|·•–—、)]/u.test(sign);
}

function foldSpaces(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
