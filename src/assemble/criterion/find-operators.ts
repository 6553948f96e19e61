import { guard } from './guarded-pattern.ts';
import { lowerCase } from './lower-case.ts';
import { isUnclear, negationBefore } from './negation.ts';
import { operatorWords } from './operators.ts';
import type { Quantity } from './quantities.ts';
import { type Comparator, complements } from './reading.ts';
import { indexWords } from './word-index.ts';
import { joinWords } from './word-pattern.ts';

/** A number with the operator that stands at it. `start` is where the whole claim begins. */
export type Claim = {
  quantity: Quantity;
  comparator: Comparator;
  word: string;
  start: number;
  end: number;
  negated: boolean;
  /** Words around it negate it, and only a person can tell what remains. */
  unclear: boolean;
};
type Bound = Omit<Claim, 'negated' | 'unclear'>;

type Place = 'before' | 'after';

const comparators: readonly Comparator[] = ['<=', '>=', '<', '>', '=='];

const wordsAt = (place: Place) =>
  comparators.map((comparator) => ({
    row: comparator,
    words: operatorWords.filter((row) => row.comparator === comparator).flatMap((row) => row[place] ?? []),
  }));

const before = indexWords(wordsAt('before'), (words) => `(?:${joinWords(words)})`, 'gu');
const after = indexWords(wordsAt('after'), (words) => `^(?:${joinWords(words)})`);

// What may stand between an operator and its number: brackets, a sign of money or of "about", an article.
const gap = guard(
  String.raw`^[\s:(["'~≈$€£%]*(?:(?:a|an|the|about|around|approximately|approx\.?|circa|of|el|los|las|il|lo|i|die|der|den|von|de|om|về|около|około|yüzde)\s+){0,2}[~≈$€£%約约약]*\s*$`,
);

// `isDeleted = 0`, `MAX_SIZE = 5`: code that assigns or selects, not a sentence.
const identifier = /(?:[a-z][A-Z]|_)[A-Za-z_]{0,40} $/;

// Operators that hold a negation already, with its end behind them.
const settled = /(?:超えな|しない|하지|지$|aşma$|nicht |pas$|не |不)/u;

/** `FailedLogins = 0`: metrics of clouds have such names, and variables seldom; nobody assigns them nothing. */
const metricName = /^(?=[^ ]{0,60}[a-z])[A-Z][A-Za-z0-9]{2,60}(?:_[A-Za-z0-9]{1,40}){0,6} $/;

type Hit = { comparator: Comparator; start: number; end: number };

function hitsBefore(text: string): Hit[] {
  const low = lowerCase(text);
  return before(low).flatMap(({ row, pattern }) =>
    [...low.matchAll(pattern)].map((m) => ({ comparator: row, start: m.index, end: m.index + m[0].length })),
  );
}

/** Binds numbers to the operators that stand at them; a number without an operator makes no claim. */
export function findClaims(text: string, quantities: readonly Quantity[]): Claim[] {
  if (quantities.length === 0) return [];
  const hits = hitsBefore(text);
  return quantities.flatMap((quantity) => {
    const bound = claimAfter(text, quantity) ?? claimBefore(text, quantity, hits);
    return bound ? (withNegation(text, bound) ?? []) : [];
  });
}

/** The claim as the words before and behind it leave it; a negated equality claims nothing. */
function withNegation(text: string, bound: Bound): Claim[] | null {
  const negation = negationBefore(text, bound.start);
  const comparator = negation === '' ? bound.comparator : complements[bound.comparator];
  if (comparator === null) return null;
  const start = bound.start - negation.length;
  const unclear = !settled.test(bound.word) && isUnclear(text, start, bound.end);
  return [{ ...bound, comparator, word: `${negation}${bound.word}`, start, negated: negation !== '', unclear }];
}

function claimBefore(text: string, quantity: Quantity, hits: readonly Hit[]): Bound | null {
  const near = hits
    .filter(
      (h) => h.end <= quantity.start && h.end > quantity.start - 40 && gap.test(text.slice(h.end, quantity.start)),
    )
    // The longest reading wins: "not less than" over "less than", "<=" over "=".
    .sort((a, b) => a.start - b.start || b.end - a.end)[0];
  if (!near) {
    return quantity.plus && quantity.dimension !== null
      ? { quantity, comparator: '>=', word: '+', start: quantity.start, end: quantity.end }
      : null;
  }
  const word = text.slice(near.start, near.end);
  const left = text.slice(0, near.start);
  if (word.startsWith('=') && identifier.test(left) && !(quantity.value === 0 && metricName.test(left))) return null;
  return { quantity, comparator: near.comparator, word, start: near.start, end: quantity.end };
}

function claimAfter(text: string, quantity: Quantity): Bound | null {
  const space = /^ ?/.exec(text.slice(quantity.end))?.[0].length ?? 0;
  const rest = text.slice(quantity.end + space, quantity.end + space + 40);
  let best: { comparator: Comparator; word: string } | null = null;
  const low = lowerCase(rest);
  for (const { row, pattern } of after(low)) {
    const length = pattern.exec(low)?.[0].length ?? 0;
    if (length > (best?.word.length ?? 0)) best = { comparator: row, word: rest.slice(0, length) };
  }
  if (!best) return trailingAlternative(text, quantity);
  const end = quantity.end + space + best.word.length;
  return { quantity, ...best, start: quantity.start, end };
}

const orMore = guard(
  '^ [a-z][a-z -]{1,30}? (or (?:less|fewer|lower|below|more|higher|greater|above|better)|and above)(?![a-z])',
  'i',
);

/** "1 % error rate or less": the operator behind the noun. "Better" says nothing about a direction. */
function trailingAlternative(text: string, quantity: Quantity): Bound | null {
  const found = orMore.exec(text.slice(quantity.end, quantity.end + 60));
  const word = found?.[1]?.toLowerCase();
  if (!found || !word || word === 'or better') return null;
  const comparator = /less|fewer|lower|below/.test(word) ? '<=' : '>=';
  return { quantity, comparator, word, start: quantity.start, end: quantity.end };
}
