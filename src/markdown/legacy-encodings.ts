/** An eight-bit encoding that software mistakes UTF-8 for. */
export interface LegacyEncoding {
  name: 'mac-roman' | 'windows-1252';
  /** The characters of the bytes 80 to FF. */
  high: string;
  byteOf: ReadonlyMap<string, number>;
}

const MAC_ROMAN_HIGH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

// The five bytes that Windows leaves undefined read as C1 controls, as in browsers.
const WINDOWS_1252_80_TO_9F = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const LATIN_1_A0_TO_FF = String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index));

export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  defineEncoding('mac-roman', MAC_ROMAN_HIGH),
  defineEncoding('windows-1252', WINDOWS_1252_80_TO_9F + LATIN_1_A0_TO_FF),
];

function defineEncoding(name: LegacyEncoding['name'], high: string): LegacyEncoding {
  return { name, high, byteOf: new Map([...high].map((character, index) => [character, 0x80 + index])) };
}

/** What a reader of `encoding` sees when the text's UTF-8 bytes are given to it. */
export function misread(text: string, encoding: LegacyEncoding): string {
  let seen = '';
  for (const byte of new TextEncoder().encode(text)) {
    seen += byte < 0x80 ? String.fromCharCode(byte) : encoding.high.charAt(byte - 0x80);
  }
  return seen;
}
