import type { Word } from '../shell/index.ts';
import type { CallView } from './block-view.ts';
import { writtenWord } from './named-files.ts';

const known = new WeakMap<CallView, readonly string[]>();

/** The arguments of the program that really runs, as they are written; empty where they stand inside of a string. */
export function ownWords(call: CallView): readonly string[] {
  const words = known.get(call) ?? readOwnWords(call);
  known.set(call, words);
  return words;
}

function readOwnWords({ call, facts, view }: CallView): readonly string[] {
  const at = call.words.findIndex((word) => isProgram(word, facts.program));
  return at === -1 ? [] : call.words.slice(at + 1).map((word) => writtenWord(view, word));
}

function isProgram({ value, raw }: Word, program: string): boolean {
  const name = value ?? raw;
  return name.slice(name.lastIndexOf('/') + 1) === program;
}

/** The value of an option in any of its spellings: `-d shop`, `-dshop`, `--dbname=shop`. */
export function optionOf(words: readonly string[], short: string | null, long: string | null): string | null {
  for (const [at, word] of words.entries()) {
    if (word === short || word === long) return words[at + 1] ?? null;
    if (long !== null && word.startsWith(`${long}=`)) return word.slice(long.length + 1);
    if (short !== null && /^-[A-Za-z]$/.test(short) && word.startsWith(short) && !word.startsWith('--'))
      return word.slice(short.length);
  }
  return null;
}

/** The words that are no options and no values of the options that take one. */
export function placesOf(words: readonly string[], valued: readonly string[]): readonly string[] {
  return words.filter((word, at) => !word.startsWith('-') && !valued.includes(words[at - 1] ?? ''));
}
