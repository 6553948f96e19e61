import { guard } from './guarded-pattern.ts';
import { lowerCase } from './lower-case.ts';
import { countNouns } from './units.ts';
import { indexWords } from './word-index.ts';
import { joinWords } from './word-pattern.ts';

const countable = new Set(['errors', 'failures', 'exceptions', 'crashes', 'timeouts', 'alerts', 'warnings']);
const nouns = indexWords(
  countNouns.filter(({ unit }) => countable.has(unit)).map(({ unit, forms }) => ({ row: unit, words: forms })),
  (words) => `(?:${joinWords(words)})`,
);
const named = guard(
  String.raw`(?<![\p{L}\d_])(?:[A-Z][A-Za-z0-9]{1,40})?[A-Z][a-z0-9]{1,30}(?:Error|Exception|Failure|Timeout)s?(?![A-Za-z_])`,
  'u',
);

export type ErrorNoun = { unit: string; metric: string | null; start: number; end: number };

/** The first noun for something that goes wrong and can be counted; an exception by name has its own metric. */
export function findErrorNoun(text: string): ErrorNoun | null {
  const own = named.exec(text);
  if (own) {
    const name = own[0].replace(/s$/, '');
    const snake = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
    return { unit: 'errors', metric: `${snake}_count`, start: own.index, end: own.index + own[0].length };
  }
  const low = lowerCase(text);
  const hits = nouns(low).flatMap(({ row: unit, pattern }) => {
    const m = pattern.exec(low);
    return m ? [{ unit, metric: null, start: m.index, end: m.index + m[0].length }] : [];
  });
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
}
