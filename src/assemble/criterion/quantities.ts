import { matchTimeUnit } from './duration.ts';
import { guard, type Pattern } from './guarded-pattern.ts';
import { lowerCase } from './lower-case.ts';
import { unitReader } from './match-unit.ts';
import { countNouns, type Dimension, units } from './units.ts';
import { indexWords } from './word-index.ts';
import { joinWords, letter } from './word-pattern.ts';

/** A number of a sentence with what it counts. `phrase` is the noun phrase that followed ("failed logins"). */
export type Quantity = {
  start: number;
  end: number;
  value: number;
  upper: number | null;
  unit: string | null;
  dimension: Dimension | null;
  phrase: string | null;
  plus: boolean;
  approximate: boolean;
  /** `1.000` is one or a thousand, depending on who wrote it; `512M` are millions or megabytes. */
  ambiguous: boolean;
};

const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:[.,]\\d{1,9})?';
const numberPattern = new RegExp(
  `(?<!${letter}|[\\d.,/#-]|\\d:)(${digits})(?:%?(?: ?[-–—~〜至到] ?| (?:to|bis|à|до|do|a) )(${digits}))?(?!\\d|[.,:/]\\d|-\\d)`,
  'gu',
);

const readPlainUnit = unitReader(units.filter(({ dimension }) => dimension !== 'time'));

const nouns = indexWords(
  countNouns.map(({ unit, forms }) => ({ row: unit, words: forms })),
  (words) => `^ ?[个個件回次名건개회]?の? ?(?:${joinWords(words)})`,
);

// "2M messages" are two millions; "512M of heap" are megabytes.
const ofMany = String.raw`(?=\/| (?!of|for|or|and|in|on|at|to|per|with|bytes)(?:[a-z-]{2,20} )?[a-z]{2,20}s(?!\p{L}))`;
const multipliers: readonly [Pick<Pattern, 'exec'>, number][] = [
  [guard(String.raw`^k(?![\p{L}\d])`, 'u'), 1e3],
  [guard(`^K${ofMany}`, 'u'), 1e3],
  [guard(`^MM?${ofMany}`, 'u'), 1e6],
  [guard(String.raw`^ ?(?:mio|mln)(?!\p{L})\.?`), 1e6],
  [guard(String.raw`^ ?(?:million|millones|milhões|millions|Millionen|миллион(?:ов|а)?)(?!\p{L})`), 1e6],
  [/^(?:千)/u, 1e3],
  [/^(?:万|萬|만)/u, 1e4],
];

const stopWords = new Set(
  'a an the of in on per for at to and or with from during by is are be was should must if when while than as within over under between after before across via into then it that which who has have had without not no but until unless vs against up down'.split(
    ' ',
  ),
);
const stateWords = new Set(
  'running ready healthy available passing passed pass passes left remaining open active reported allowed tolerated total responding ok online detected found active max'.split(
    ' ',
  ),
);
const notPlural = new Set(
  'less always access process status this its plus success progress days weeks months years hours minutes seconds'.split(
    ' ',
  ),
);

function pluralise(noun: string): string {
  if (/s$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function readNoun(rest: string, value: number): { unit: string; phrase: string; length: number } | null {
  const low = lowerCase(rest);
  for (const { row, pattern } of nouns(low)) {
    const match = pattern.exec(low);
    if (match) return { unit: row, phrase: rest.slice(0, match[0].length).trim(), length: match[0].length };
  }
  const run: { word: string; end: number }[] = [];
  const word = / ([A-Za-z][A-Za-z0-9+-]{0,30}|[45]\d\d)(?![\p{L}\d_])/uy;
  for (let match = word.exec(rest); match && run.length < 5; match = word.exec(rest)) {
    const text = match[1] ?? '';
    if (stopWords.has(text.toLowerCase())) break;
    run.push({ word: text, end: word.lastIndex });
  }
  while (run.length > 0 && stateWords.has(run.at(-1)?.word.toLowerCase() ?? '')) run.pop();
  const plural = run.findLastIndex(({ word: w }) => /[a-z]s$/.test(w) && !notPlural.has(w.toLowerCase()));
  const at = plural >= 0 ? plural : value === 1 && run.length > 0 ? run.length - 1 : -1;
  const found = run[at];
  if (!found) return null;
  const phrase = run.slice(0, at + 1).map((r) => r.word);
  return { unit: pluralise(found.word.toLowerCase()), phrase: phrase.join(' '), length: found.end };
}

const unbroken = guard(
  '^ (?:consecutive|straight|full|whole|continuous|successive|uninterrupted|solid|aufeinanderfolgende[n]?|volle[n]?|ganze[n]?|opeenvolgende) ',
);

function readUnit(rest: string): { unit: string; dimension: Dimension; length: number } | null {
  const gap = /^ ?-?/.exec(rest)?.[0].length ?? 0;
  const through = unbroken.exec(rest)?.[0].length ?? 0;
  const lasting = through > 0 ? matchTimeUnit(rest.slice(through, through + 30)) : null;
  if (lasting) return { unit: lasting.unit, dimension: 'time', length: lasting.length + through };
  const time = matchTimeUnit(rest.slice(gap, gap + 30));
  const plain = readPlainUnit(rest.slice(gap, gap + 30));
  const best = time && time.length >= (plain?.length ?? 0) ? { ...time, dimension: 'time' as const } : plain;
  return best && { unit: best.unit, dimension: best.dimension, length: best.length + gap };
}

/** `/s`, ` per minute`, ` pro Minute`: the time after the bar, and how many characters that takes. */
function readRate(rest: string): { per: string; length: number } | null {
  const lead = /^ ?(?:\/ ?|(?:per|a|each|every|pro|par|por|al|в|на|na|mỗi|dakikada) |[每毎])/iu.exec(rest)?.[0];
  if (!lead) return null;
  const time = matchTimeUnit(rest.slice(lead.length, lead.length + 30));
  return time && { per: time.unit, length: lead.length + time.length };
}

const approximately = guard(
  String.raw`(?:~|≈|\b(?:about|around|approx(?:imately|\.)?|roughly|circa|etwa|environ|unos|cerca de|circa|около|około|khoảng)|ca\.|[约約大]約?|约|약) ?$`,
);

const toNumber = (text: string): number =>
  Number(/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.'));

/** Every number of the sentence that can measure something. Versions, dates, clock times and fractions are not among them. */
export function findQuantities(text: string): Quantity[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(numberPattern)].map((match) => {
    const written = match[1] ?? '';
    const start = match.index;
    let end = start + match[0].length;
    let value = toNumber(written);
    let upper = match[2] === undefined ? null : toNumber(match[2]);
    let plus = false;
    const take = (pattern: Pick<Pattern, 'exec'>) => {
      const found = pattern.exec(text.slice(end, end + 40))?.[0];
      if (found) end += found.length;
      return Boolean(found);
    };
    for (const [pattern, factor] of multipliers) {
      if (!take(pattern)) continue;
      value *= factor;
      if (upper !== null) upper *= factor;
    }
    plus = take(/^\+/);
    const isShort = /^[KM](?![\p{L}\p{N}])/u.test(text.slice(end, end + 2));
    let unit: string | null = null;
    let dimension: Dimension | null = null;
    let phrase: string | null = null;
    const rest = text.slice(end, end + 160);
    const measured = readUnit(rest);
    if (measured) {
      ({ unit, dimension } = measured);
      end += measured.length;
    } else if (/(?:%|\byüzde ) ?$/iu.test(text.slice(Math.max(0, start - 8), start))) {
      unit = '%';
      dimension = 'ratio';
    } else if (/[$€£¥₩] ?$/u.test(text.slice(Math.max(0, start - 2), start))) {
      unit = text.slice(0, start).trimEnd().at(-1) ?? null;
      dimension = 'count';
    } else {
      const noun = readNoun(rest, upper ?? value);
      if (noun) {
        ({ unit, phrase } = noun);
        dimension = 'count';
        end += noun.length;
      }
    }
    plus = take(/^ ?\+(?!\d)/) || plus;
    const rate = dimension === 'time' ? null : readRate(text.slice(end, end + 40));
    if (rate && dimension !== 'ratio') {
      unit = `${unit ?? ''}/${rate.per}`;
      dimension = 'rate';
      end += rate.length;
    }
    return {
      start,
      end,
      value,
      upper,
      unit,
      dimension,
      phrase,
      plus,
      approximate: approximately.test(text.slice(Math.max(0, start - 16), start)),
      ambiguous: isShort || (/^[1-9]\d{0,2}\.\d{3}$/.test(written) && dimension !== 'ratio'),
    };
  });
}
