import { foldCase } from '../criterion/needed-text.ts';
import { indexNeeded } from '../criterion/needed-text-index.ts';
import { foldText } from './fold-text.ts';
import { boundariesOf, letter, locateWord } from './section-notation.ts';
import { type Concept, sectionWords } from './section-words.ts';

/** The earliest word of a concept in a heading. */
export type WordMatch = { index: number; text: string };

type Entry = { readonly concept: Concept; readonly word: string };
type Vocabulary = {
  readonly words: ReadonlyMap<Concept, readonly string[]>;
  /** The words that a heading may hold, without a look at what stands around them. */
  readonly candidates: (folded: string) => ReadonlySet<Entry>;
};
type Found = { word: string; index: number; length: number };

function readVocabulary(languages: readonly (typeof sectionWords)[string][]): Vocabulary {
  const words = new Map<Concept, string[]>();
  for (const rows of languages) {
    for (const [concept, row] of Object.entries(rows) as [Concept, string][])
      words.set(concept, [...(words.get(concept) ?? []), ...row.split('|')]);
  }
  const entries = [...words].flatMap(([concept, list]) => list.map((word): Entry => ({ concept, word })));
  return { words, candidates: indexNeeded(entries, (word) => [neededPiece(word)]) };
}

/** The longest piece of a word that stands in a heading as it stands in the table. */
function neededPiece(word: string): string {
  if (!/[=^$*…\s]/.test(word)) return foldCase(foldText(word));
  let longest = '';
  for (const piece of word.split(/[=^$*…\s]+/)) if (piece.length > longest.length) longest = piece;
  return foldCase(foldText(longest));
}

let vocabulary: Vocabulary | undefined;
let german: Vocabulary | undefined;

/** The concepts that a heading speaks of, each with the word that says so. */
export function matchConcepts(heading: string): ReadonlyMap<Concept, WordMatch> {
  const folded = foldText(heading).toLowerCase();
  vocabulary ??= readVocabulary(Object.values(sectionWords));
  const matches = new Map(
    [...findEarliest(vocabulary, folded)].map(([concept, found]) => [concept, wholeWord(heading, folded, found)]),
  );
  // "Haeufige Probleme": German without its own letters.
  const spelled = folded.replace(/([aou])e/g, '$1');
  if (spelled === folded) return matches;
  german ??= readVocabulary([sectionWords['de'] ?? {}]);
  for (const [concept, found] of findEarliest(german, spelled))
    if (!matches.has(concept)) matches.set(concept, wholeWord(spelled, spelled, found));
  return matches;
}

function findEarliest({ words, candidates }: Vocabulary, folded: string): ReadonlyMap<Concept, Found> {
  const earliest = new Map<Concept, Found>();
  for (const { concept, word } of candidates(folded)) {
    const place = locateWord(word, folded);
    const best = earliest.get(concept);
    if (place === null || (best !== undefined && place.index > best.index)) continue;
    if (best === undefined || place.index < best.index || isBefore(word, best.word, words.get(concept) ?? []))
      earliest.set(concept, { ...place, word });
  }
  return earliest;
}

/** Of two words at one place the one counts whose boundaries come first in the table, then the one that itself does. */
function isBefore(a: string, b: string, words: readonly string[]): boolean {
  const [atA, atB] = [boundariesOf(a), boundariesOf(b)];
  if (atA === atB) return words.indexOf(a) < words.indexOf(b);
  const first = words.find((word) => [atA, atB].includes(boundariesOf(word)));
  return first !== undefined && boundariesOf(first) === atA;
}

const wordEnd = new RegExp(`${letter}*`, 'y');

function wholeWord(heading: string, folded: string, { index, length }: Found): WordMatch {
  wordEnd.lastIndex = index + length;
  const tail = wordEnd.exec(folded)?.[0].length ?? 0;
  return { index, text: heading.slice(index, index + length + tail).trim() };
}
