import { unitReader } from './match-unit.ts';
import { timeUnits } from './units.ts';

/** The unit of time at the start of the text, and how many characters it takes. */
export const matchTimeUnit: (text: string) => { unit: string; length: number } | null = unitReader(timeUnits);

const seconds: Readonly<Record<string, number>> = { ms: 0.001, s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800 };
const designators: Readonly<Record<string, [prefix: string, suffix: string]>> = {
  s: ['PT', 'S'],
  min: ['PT', 'M'],
  h: ['PT', 'H'],
  d: ['P', 'D'],
  wk: ['P', 'W'],
};

/** `5 min` → `PT5M`. A whole number keeps its unit (`90 s` → `PT90S`); a fraction goes to smaller units. */
export function toIso(value: number, unit: string): string | null {
  const scale = seconds[unit];
  if (scale === undefined || !Number.isFinite(value) || value < 0 || value > 1e9) return null;
  const [prefix, suffix] = designators[unit] ?? ['', ''];
  if (prefix && Number.isInteger(value)) return `${prefix}${value}${suffix}`;
  return isoOfSeconds(value * scale);
}

function isoOfSeconds(total: number): string {
  const whole = Math.round(total * 1000) / 1000;
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole - hours * 3600) / 60);
  const rest = Math.round((whole - hours * 3600 - minutes * 60) * 1000) / 1000;
  const parts = [hours ? `${hours}H` : '', minutes ? `${minutes}M` : '', rest ? `${rest}S` : ''].join('');
  return `PT${parts || '0S'}`;
}

const spelled: readonly [RegExp, string][] = [
  [/\bhalf an? hour\b/i, 'PT30M'],
  [/\b(?:an?|one|the (?:first|last|next)|first|last|every|each) hour\b/i, 'PT1H'],
  [/\b(?:a|one|the (?:first|last|next)|first|last|every|each) minute\b/i, 'PT1M'],
  [/\b(?:a|one|the (?:first|last|next)|first|last|every|each) day\b/i, 'P1D'],
  [/\b(?:a|one|the (?:first|last|next)|first|last|every|each) week\b/i, 'P1W'],
];

/** The first length of time in the text; of a range its lower bound. `1h 15m` is one length. */
export function parseDurationIso(text: string): string | null {
  const head = text.slice(0, 1000);
  const number = /(?<![\p{L}\d_.,])(\d{1,9}(?:[.,]\d{1,6})?)(?: ?[-–—~] ?\d{1,9}(?:[.,]\d{1,6})?)?\+? ?-?/gu;
  for (const match of head.matchAll(number)) {
    const end = match.index + match[0].length;
    const found = matchTimeUnit(head.slice(end, end + 30));
    if (!found) continue;
    const value = Number((match[1] ?? '').replace(',', '.'));
    const tail = /^ ?(?:and |und |et |y |e |и )?(\d{1,4}) ?/u.exec(
      head.slice(end + found.length, end + found.length + 20),
    );
    const minor = tail && matchTimeUnit(head.slice(end + found.length + tail[0].length).slice(0, 30));
    const major = seconds[found.unit] ?? 0;
    if (tail && minor && (seconds[minor.unit] ?? major) < major) {
      return isoOfSeconds(value * major + Number(tail[1]) * (seconds[minor.unit] ?? 0));
    }
    return toIso(value, found.unit);
  }
  return spelled.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}
