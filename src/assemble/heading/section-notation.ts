import { foldText } from './fold-text.ts';

type Ending = 'word' | 'stem' | 'last';
type Place = { isFirst: boolean; isBound: boolean; ending: Ending };

/** Letters and digits that continue a word, after folding and in lower case. */
export const letter = '[a-z0-9_\\u00c0-\\u024f\\u0400-\\u052f]';
const oneLetter = new RegExp(letter);
const unicase = /^[^a-z\u0400-\u052f]*\p{Lo}/u;
const endings: Readonly<Record<Ending, string>> = { word: `(?!${letter})`, stem: '', last: '$' };

function placeOf(word: string): Place {
  const isBound = !unicase.test(foldText(word));
  const ending = word.startsWith('=') || word.endsWith('$') ? 'last' : word.endsWith('*') || !isBound ? 'stem' : 'word';
  return { isFirst: /^[=^]/.test(word), isBound, ending };
}

/** The boundaries of a word of the table, as the source of a pattern in which it takes the place of WORDS. */
export function boundariesOf(word: string): string {
  const { isFirst, isBound, ending } = placeOf(word);
  return `${isFirst ? '^' : isBound ? `(?<!${letter})` : ''}(?:WORDS)${endings[ending]}`;
}

const bareWord = (word: string): string => foldText(word.replace(/^[=^]|[$*]$/g, ''));

/** A word of the table, in its notation, as the source of a pattern for folded text. */
function wordSource(word: string): string {
  return bareWord(word)
    .split('…')
    .map((part) =>
      part
        .trim()
        .replace(/[.+?()[\]{}|\\^$/]/g, '\\$&')
        .replace(/\*/g, `${letter}*`)
        .replaceAll(' ', '[\\s/-]{0,2}'),
    )
    .join('\\s(?:.{0,60}?\\s)?');
}

const patterns = new Map<string, RegExp>();

/** Where a word of the table first stands in a folded text. */
export function locateWord(word: string, folded: string): { index: number; length: number } | null {
  const bare = bareWord(word);
  if (!/[*…\s]/.test(bare)) return locatePlain(bare, placeOf(word), folded);
  // Every piece must be there in any case; to look for them is cheap, to compile a pattern is not.
  if (!bare.split(/[*…\s]+/).every((piece) => folded.includes(piece))) return null;
  const pattern = patterns.get(word) ?? new RegExp(boundariesOf(word).replace('WORDS', () => wordSource(word)));
  patterns.set(word, pattern);
  const found = pattern.exec(folded);
  return found === null ? null : { index: found.index, length: found[0].length };
}

/** A word that is written in one way needs no pattern. */
function locatePlain(bare: string, place: Place, folded: string): { index: number; length: number } | null {
  for (let index = folded.indexOf(bare); index >= 0; index = folded.indexOf(bare, index + 1)) {
    if (place.isFirst && index > 0) return null;
    const end = index + bare.length;
    const starts = place.isFirst || !place.isBound || !oneLetter.test(folded.charAt(index - 1));
    const ends =
      place.ending === 'word' ? !oneLetter.test(folded.charAt(end)) : place.ending === 'stem' || end === folded.length;
    if (starts && ends) return { index, length: bare.length };
  }
  return null;
}
