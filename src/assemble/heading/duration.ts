import { guard, type Pattern } from '../criterion/guarded-pattern.ts';
import { foldText } from './fold-text.ts';
import { minutesIn, type TimeUnit, unitOf, unitSource } from './time-units.ts';

/** Minutes; `text` is the words of the guide. */
export type Duration = { min: number; max: number; text: string };

type Amount = { value: number; end: number };
type Piece = { minutes: number; unit: TimeUnit; end: number };
type Phrase = { min: number; max: number; start: number; end: number };

const numberWords: Readonly<Record<string, number>> = {
  'half an': 0.5,
  'half a': 0.5,
  half: 0.5,
  半个: 0.5,
  半: 0.5,
  an: 1,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  une: 1,
  un: 1,
  una: 1,
  uma: 1,
  eine: 1,
  ein: 1,
  один: 1,
  een: 1,
};

const number = guard(String.raw`(\d{1,6})(?:([.,])(\d{1,3}))?(?![\d%])`, 'y');
const wordNumber = guard(`(?:(${Object.keys(numberWords).join('|')}))(?:(?<=半|半个)|\\s+)`, 'iuy');
const unit = guard(`\\s*-?\\s*(${unitSource.any})`, 'iuy');
const wordBetween = 'to|bis|a|ate|do|до|or|ou|oder|tot|den|ile|sampai|الى';
const between = guard(`\\s+(?:${wordBetween})\\s+|\\s*(?:[-~]|至|到|から|\\.{2,3})\\s*`, 'iuy');
const joined = guard(String.raw`(?:\s*,?\s+(?:and|et|y|e|und|и|i|en|ve|و)\s+|\s*,?\s*)(?=\d)`, 'iuy');

const approx =
  'about|approx(?:imately)?|around|roughly|circa|ca|est(?:imated?)?|expected|total|time|duration|eta|environ|env|duree(?: estimee)?|etwa|ungefahr|dauer|aprox(?:imadamente)?|unos|cerca(?: de)?|duracion|tiempo(?: estimado)?|duracao|tempo(?: estimado)?|около|примерно|время|oko[lł]o|czas|khoang|thoi gian|yaklasik|sure|ongeveer|duur|durata|حوالي|تقريبا|المدة';
const approxSigns = '大约|大約|约|約|预计|預計|耗时|用时|时长|所要時間|目安|예상|소요(?: ?시간)?|약|[~≈:=]|[\\s.]';
const atMost =
  'up to|at most|max(?:imum)?|less than|under|within|no more than|jusqu.a|moins de|hasta|menos de|bis zu|hochstens|maximal|до|не более|ate|fino a|meno di|do|toi da|en fazla|maximaal|不超过|最多|最大|최대';
const lead = guard(
  `(?:${approxSigns}|(?:${approx})(?!\\p{L})|(?:at least|over|more than|>=?|≥|mindestens|mind)(?![\\p{L}])|(?:${atMost})(?!\\p{Script=Latin})|[<≤]=?)*`,
  'iuy',
);
const tail = guard(
  String.raw`(?:[\s.+]|(?:max(?:imum)?|approx(?:imately)?|estimated?|est|total|or (?:so|less|more)|environ|ungefahr|maximal|примерно|aprox)(?!\p{L})|程度|左右|以上|ほど|くらい|소요|정도|예상|半|以内|之内|内|이내|以下)*`,
  'iuy',
);
const candidate = guard(
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}.,+$#/]|\p{L}-|[+-])(?:\d|(?:half|an?|one|two|three|four|five|six|ten|une?|una|uma|eine?|een|один)\s)|半`,
  'giu',
);
const atMostBefore = guard(`(?:(?:${atMost})|[<≤]=?)\\s*$`, 'iu');
const atMostAfter = /max|内|이내|以下/i;
const repeated = guard(
  String.raw`(?:every|each|per|last|past|previous|after|older than|alle|jeden?|toutes les|chaque|cada|ultim[oa]s|каждые|кажды[ие]|за последние|每隔?|毎|매|co|her)\s*$`,
);

/** Reads a text that is one duration and nothing but filler words ("~1h 15m - up to 2h", "about 2 hours"). */
export function readWholeDuration(text: string): Duration | null {
  const folded = foldText(text.replace(/\s+/g, ' ').trim());
  const opening = lead.exec(folded)?.[0] ?? '';
  const start = opening.length;
  const phrase = phraseAt(folded, start);
  if (phrase === null) return null;
  const closing = tail.exec(folded, phrase.end)?.[0] ?? '';
  if (phrase.end + closing.length !== folded.length) return null;
  const isBound = atMostBefore.test(opening) || atMostAfter.test(closing);
  const min = isBound && phrase.min === phrase.max ? 0 : phrase.min;
  return { min, max: phrase.max, text: text.trim() };
}

/**
 * The first duration in a text such as a metadata value ("Approximately 2-3 hours, mostly waiting").
 * Rates and ages ("every 5 minutes", "the last 24 hours") are no durations.
 */
export function readDuration(text: string): Duration | null {
  const spaced = text.replace(/\s+/g, ' ');
  const folded = foldText(spaced);
  for (const { index } of candidate.matchAll(folded)) {
    const phrase = phraseAt(folded, index);
    if (phrase === null || repeated.test(folded.slice(Math.max(0, index - 24), index))) continue;
    const isBound = atMostBefore.test(folded.slice(Math.max(0, index - 16), index));
    const min = isBound && phrase.min === phrase.max ? 0 : phrase.min;
    return { min, max: phrase.max, text: spaced.slice(index, phrase.end).trim() };
  }
  return null;
}

function phraseAt(text: string, start: number): Phrase | null {
  const first = amountAt(text, start);
  if (first === null) return null;
  const whole = pieceAfter(text, first);
  const sep = matchAt(between, text, whole?.end ?? first.end);
  const second = sep === null ? null : amountAt(text, skipLead(text, sep.end));
  const upper = second === null ? null : pieceAfter(text, second);
  if (upper === null) return whole === null ? null : spread(whole.minutes, whole.minutes, start, whole.end);
  const lower = whole?.minutes ?? round(first.value * minutesIn(upper.unit));
  return spread(lower, upper.minutes, start, upper.end);
}

function spread(a: number, b: number, start: number, end: number): Phrase {
  return { min: Math.min(a, b), max: Math.max(a, b), start, end };
}

function pieceAfter(text: string, amount: Amount): Piece | null {
  const found = matchAt(unit, text, amount.end);
  const name = found === null ? null : unitOf(found.groups[1] ?? '');
  if (found === null || name === null) return null;
  const minutes = amount.value * minutesIn(name);
  const half = text.charAt(found.end) === '半' ? 0.5 * minutesIn(name) : 0;
  const piece = { minutes: round(minutes + half), unit: name, end: found.end + (half > 0 ? 1 : 0) };
  return withSmallerUnit(text, piece);
}

/** "1h 15m", "1 hour and 30 minutes", "1h30". */
function withSmallerUnit(text: string, piece: Piece): Piece {
  const gap = matchAt(joined, text, piece.end);
  const more = gap === null ? null : amountAt(text, gap.end);
  if (gap === null || more === null) return piece;
  const found = matchAt(unit, text, more.end);
  const name = found === null ? null : unitOf(found.groups[1] ?? '');
  if (found !== null && name !== null && minutesIn(name) < minutesIn(piece.unit))
    return { ...piece, minutes: round(piece.minutes + more.value * minutesIn(name)), end: found.end };
  const isClock =
    piece.unit === 'hour' && gap.end === piece.end && /^\d{2}(?!\d)/.test(text.slice(gap.end, gap.end + 3));
  return isClock && found === null ? { ...piece, minutes: piece.minutes + more.value, end: gap.end + 2 } : piece;
}

function amountAt(text: string, start: number): Amount | null {
  const digits = matchAt(number, text, start);
  if (digits !== null) {
    const [, whole = '', mark, fraction = ''] = digits.groups;
    const isThousands = mark === ',' && fraction.length === 3;
    return { value: Number(isThousands ? whole + fraction : `${whole}.${fraction || '0'}`), end: digits.end };
  }
  const word = matchAt(wordNumber, text, start);
  const value = numberWords[word?.groups[1]?.toLowerCase() ?? ''];
  return word === null || value === undefined ? null : { value, end: word.end };
}

function skipLead(text: string, start: number): number {
  return matchAt(lead, text, start)?.end ?? start;
}

type Found = { groups: readonly (string | undefined)[]; end: number };

function matchAt(pattern: Pattern, text: string, at: number): Found | null {
  const match = pattern.exec(text, at);
  return match === null ? null : { groups: match, end: at + match[0].length };
}

function round(minutes: number): number {
  return Math.round(minutes * 1000) / 1000;
}
