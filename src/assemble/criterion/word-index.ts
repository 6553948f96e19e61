import { lowerSource } from './lower-case.ts';
import { neededText } from './needed-text.ts';
import { indexNeeded } from './needed-text-index.ts';
import { plainSource } from './plain-text.ts';
import { viewOf } from './text-view.ts';
import { letter, plainLetter } from './word-pattern.ts';

type Entry = { readonly at: number; readonly word: string };

/**
 * Makes a search of rows of words: of a text in lower case it tells the rows of which a word may stand there, each with
 * a pattern composed of those words alone, in their order. The words of most languages never come up in a guide, and
 * are not compiled for it.
 */
export function indexWords<Row>(
  rows: readonly { readonly row: Row; readonly words: readonly string[] }[],
  compose: (words: readonly string[]) => string,
  flags = 'u',
): (low: string) => { row: Row; pattern: RegExp }[] {
  let find: ((low: string) => ReadonlySet<Entry>) | undefined;
  const patterns = new Map<string, RegExp>();
  return (low) => {
    find ??= indexNeeded(
      rows.flatMap(({ words }, at) => words.map((word): Entry => ({ at, word }))),
      neededText,
    );
    const found = find(low);
    if (found.size === 0) return [];
    const { isPlain } = viewOf(low);
    const here = new Map<number, Set<string>>();
    for (const { at, word } of found) here.set(at, (here.get(at) ?? new Set()).add(word));
    return rows.flatMap((row, at) => {
      const own = here.get(at);
      if (own === undefined) return [];
      const words = row.words.filter((word) => own.has(word));
      const key = `${at} ${isPlain} ${words.join('|')}`;
      const pattern = patterns.get(key) ?? compile(compose(words.map(lowerSource)), isPlain, flags);
      patterns.set(key, pattern);
      return [{ row: row.row, pattern }];
    });
  };
}

function compile(source: string, isPlain: boolean, flags: string): RegExp {
  return new RegExp(isPlain ? plainSource(source.replaceAll(letter, plainLetter)) : source, flags);
}
