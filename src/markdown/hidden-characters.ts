interface HiddenCharacter {
  readonly line: number;
  readonly column: number;
  /** `U+202E` */
  readonly code: string;
}

// Code points, both ends included: controls but tab and line feed, and what turns the direction of writing around.
const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];

const escapeOf = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
const source = `[${ranges.map(([from, to]) => `${escapeOf(from)}-${escapeOf(to)}`).join('')}]`;
const hidden = new RegExp(source, 'g');
const anyHidden = new RegExp(source);

/** Characters that make a terminal or a reader show something else than what is there, wherever they stand. */
export function listHiddenCharacters(text: string): HiddenCharacter[] {
  if (!anyHidden.test(text)) return [];
  return text.split('\n').flatMap((words, row) =>
    [...words.matchAll(hidden)].map(({ 0: character, index }) => ({
      line: row + 1,
      column: index + 1,
      code: `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    })),
  );
}
