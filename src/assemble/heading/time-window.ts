import { guard, type Pattern } from '../criterion/guarded-pattern.ts';
import { foldText } from './fold-text.ts';
import { minutesIn, type TimeUnit, unitOf, unitSource } from './time-units.ts';

/** When, counted from the deployment: "Day 1-2", "first 15 minutes", "T-24h" (negative start). */
export type TimeWindow = { text: string; unit: Exclude<TimeUnit, 'second'>; start: number; end: number };

type Reading = { unit: string; start: string | undefined; end: string | undefined };
/** `isSpelled`: it may do without a digit. */
type Form = { pattern: Pattern; isSpelled?: true; read: (groups: readonly (string | undefined)[]) => Reading };

const to = '\\s*(?:-|~|&|至|到|から|(?<=\\s)(?:to|and|bis|und|al?|et|y|e|do|до|и|tot|en|den)(?=\\s))\\s*';
const range = (n: string) => `(${n})(?:${to}(${n}))?`;
const days = range('\\d{1,4}');
const first =
  'first|next|following|initial|premiere?s?|prochaine?s?|primer[oa]?s?|proxim[oa]s?|primeir[oa]s?|erste[nr]?|nachste[nr]?|перв(?:ыи|ая|ые|ую)|ближаишие|pierwsz[aey]|prim[aieo]|ilk|eerste|أول|اول';
const opening = '(?:(?:within|in|during|over|for|pendant|durant|durante|wahrend|в течение|w ciagu|entro)\\s+)?';
const article = "(?:(?:the|les?|la|l'|las|los|el|as?|os?|der|die|den|de|het|le|i)\\s+)?";

const forms: readonly Form[] = [
  {
    // Day 1-2, Days 22 to Day 23, Jour 1
    pattern: guard(
      `(${unitSource.word})\\s+#?(\\d{1,4})(?:${to}(?:${unitSource.word}\\s+)?(\\d{1,4}))?(?![\\p{L}\\p{N}%])(?![.:]\\d)`,
      'iuy',
    ),
    read: ([, unit = '', start, end]) => ({ unit, start, end }),
  },
  {
    pattern: guard(`第\\s*${days}\\s*(?:个|個)?(${unitSource.sign})目?`, 'iuy'),
    read: ([, start, end, unit = '']) => ({ unit, start, end }),
  },
  {
    pattern: guard(`${days}\\s*(${unitSource.sign})(?:目|차)`, 'iuy'),
    read: ([, start, end, unit = '']) => ({ unit, start, end }),
  },
  {
    // Turkish puts the ordinal first: "1. Gün"
    pattern: guard(`${days}\\.\\s*(gun|hafta|ay)(?!\\p{L})`, 'iuy'),
    read: ([, start, end, unit = '']) => ({ unit, start, end }),
  },
  {
    isSpelled: true,
    pattern: guard(`${opening}${article}(?:${first})\\s+(?:${days}\\s*-?\\s*)?(${unitSource.any})`, 'iuy'),
    read: ([, start = '1', end, unit = '']) => ({ unit, start: '0', end: end ?? start }),
  },
  {
    // "24 premières heures", "giờ đầu tiên"
    pattern: guard(`${opening}${article}${days}\\s+(?:${first})\\s+(${unitSource.word})`, 'iuy'),
    read: ([, start = '1', end, unit = '']) => ({ unit, start: '0', end: end ?? start }),
  },
  {
    isSpelled: true,
    pattern: guard(`(?:最初の?|前|首|头|處音|처음|첫)\\s*(?:${days}\\s*)?(${unitSource.sign})`, 'iuy'),
    read: ([, start = '1', end, unit = '']) => ({ unit, start: '0', end: end ?? start }),
  },
  {
    isSpelled: true,
    pattern: guard(
      `(?:within|sous|dans les|innerhalb von|en menos de|entro|в течение|w ciagu|binnen)\\s+${article}(?:${days}|an?|one)\\s*-?\\s*(${unitSource.any})`,
      'iuy',
    ),
    read: ([, start = '1', end, unit = '']) => ({ unit, start: '0', end: end ?? start }),
  },
  {
    pattern: guard(`0\\s*(?:-|~|to)\\s*(\\d{1,4})\\s*(${unitSource.any})`, 'iuy'),
    read: ([, end, unit = '']) => ({ unit, start: '0', end }),
  },
];

const around = guard(
  `([TDJH])\\s*([+-])\\s*(\\d{1,4})\\s*(${unitSource.any})?(?:\\s*(?:to|a|bis|->|→|-|~|/)\\s*(?:[TDJH]\\s*([+-])?\\s*)?(\\d{1,4})?\\s*(${unitSource.any})?(?<=[\\p{L}\\d]))?(?![\\p{L}\\p{N}])`,
  'uy',
);
const countdown = /^[TDJH]\s*[+-]\s*\d/;
const zeroUnit: Readonly<Record<string, TimeUnit>> = { T: 'minute', D: 'day', J: 'day', H: 'hour' };

/** The window that starts at an index of the text, and where it ends there. */
export function windowAt(text: string, at: number): { window: TimeWindow; end: number } | null {
  const folded = foldText(text);
  const counted = countdownAt(folded, at);
  if (counted !== null) return withText(text, at, counted);
  const hasDigit = /\d/.test(folded);
  for (const { pattern, isSpelled, read } of forms) {
    if (!hasDigit && !isSpelled) continue;
    const match = pattern.exec(folded, at);
    const reading = match === null ? null : read(match);
    const unit = reading === null ? null : unitOf(reading.unit.trim());
    if (match === null || reading?.start === undefined || unit === null || unit === 'second') continue;
    const start = Number(reading.start);
    const end = Number(reading.end ?? reading.start);
    return withText(text, at, {
      unit,
      start: Math.min(start, end),
      end: Math.max(start, end),
      to: at + match[0].length,
    });
  }
  return null;
}

/** Reads a text that is one window and nothing else. */
export function readWholeWindow(text: string): TimeWindow | null {
  const trimmed = text.trim();
  const found = windowAt(trimmed, 0);
  return found !== null && found.end === trimmed.length ? found.window : null;
}

type Counted = { unit: TimeWindow['unit']; start: number; end: number; to: number };

function countdownAt(folded: string, at: number): Counted | null {
  const match = countdown.test(folded.slice(at, at + 20)) ? around.exec(folded, at) : null;
  if (match === null) return null;
  const [all, zero = 'T', sign, from = '0', fromUnit, toSign = sign, until, untilUnit] = match;
  const given = unitOf(fromUnit?.trim() ?? '') ?? unitOf(untilUnit?.trim() ?? '') ?? zeroUnit[zero] ?? 'minute';
  const last = unitOf(untilUnit?.trim() ?? '') ?? given;
  const unit = minutesIn(given) <= minutesIn(last) ? given : last;
  if (unit === 'second') return null;
  const start = signed(sign, from) * (minutesIn(given) / minutesIn(unit));
  const end = until === undefined ? start : signed(toSign, until) * (minutesIn(last) / minutesIn(unit));
  return { unit, start: Math.min(start, end), end: Math.max(start, end), to: at + all.length };
}

function signed(sign: string | undefined, digits: string): number {
  const value = Number(digits);
  return sign === '-' && value !== 0 ? -value : value;
}

function withText(text: string, at: number, { unit, start, end, to }: Counted): { window: TimeWindow; end: number } {
  const words = text.slice(at, to).trimEnd();
  return { window: { text: words, unit, start, end }, end: at + words.length };
}
