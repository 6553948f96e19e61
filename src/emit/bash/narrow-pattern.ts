import type { SecondReader } from '../../shell/index.ts';

/** What a value may hold when something reads it once more after the shell; from the loosest to the strictest. */
export type Narrowing = Exclude<SecondReader['language'], 'code'>;

const order: readonly Narrowing[] = ['format', 'shell', 'sql'];

export function narrower(one: Narrowing | null, other: Narrowing | null): Narrowing | null {
  return order.indexOf(other!) > order.indexOf(one!) ? other : one;
}

const patterns: Readonly<Record<Narrowing, string>> = {
  format: '^[^%\\\\[:cntrl:]]*$',
  shell: '^[A-Za-z0-9._:/@][A-Za-z0-9._:/@-]*$',
  // Two hyphens begin a comment.
  sql: '^[A-Za-z0-9._:/@]+(-[A-Za-z0-9._:/@]+)*$',
};

const isPlain = (character: string): boolean => /^[A-Za-z0-9._:/@-]$/.test(character);

/**
 * A pattern for values that match the given one and mean nothing to a second reader; null when none can be given. Of a
 * given pattern each set of characters keeps its harmless ones, and no hyphen comes first.
 */
export function narrowPattern(pattern: string | null, narrowing: Narrowing): string | null {
  if (pattern === null) return patterns[narrowing];
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) return null;
  const allows = (character: string): boolean => isPlain(character) && !(narrowing === 'sql' && character === '-');
  const body = { rest: pattern.slice(1, -1), allows };
  const narrowed = narrowSequence(body, true);
  // What is left is an alternative outside of brackets, which the anchors do not hold, or not understood.
  if (narrowed === null || body.rest !== '') return null;
  // A word that vanishes makes another command of it.
  return narrowed.mayBeEmpty ? null : `^${narrowed.text}$`;
}

interface Reading {
  rest: string;
  readonly allows: (character: string) => boolean;
}

interface Narrowed {
  readonly text: string;
  readonly mayBeEmpty: boolean;
}

function take(reading: Reading, token: RegExp): string | null {
  const found = token.exec(reading.rest)?.[0] ?? null;
  if (found !== null) reading.rest = reading.rest.slice(found.length);
  return found;
}

const set = /^(?:\[(?!\^)[^\][\\]+\]|[A-Za-z0-9_:/@-]|\\[.+-])/;
const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})/;

/** Atoms with their quantifiers, up to an end, a `|` or a `)`. */
function narrowSequence(reading: Reading, first: boolean): Narrowed | null {
  let text = '';
  let mayBeEmpty = true;
  while (reading.rest !== '' && !/^[|)]/.test(reading.rest)) {
    const isFirst: boolean = first && mayBeEmpty;
    const atom: Narrowed | null =
      take(reading, /^\(/) === null ? narrowSet(reading, isFirst) : narrowGroup(reading, isFirst);
    if (atom === null) return null;
    text += atom.text;
    mayBeEmpty &&= atom.mayBeEmpty;
  }
  return { text, mayBeEmpty };
}

const mayBeMissing = (times: string): boolean => /^(?:[?*]|\{0)/.test(times);

function narrowGroup(reading: Reading, first: boolean): Narrowed | null {
  const alternatives: Narrowed[] = [];
  do {
    const one = narrowSequence(reading, first);
    if (one === null) return null;
    alternatives.push(one);
  } while (take(reading, /^\|/) !== null);
  if (take(reading, /^\)/) === null) return null;
  const times = take(reading, quantifier) ?? '';
  return {
    text: `(${alternatives.map(({ text }) => text).join('|')})${times}`,
    mayBeEmpty: mayBeMissing(times) || alternatives.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

function narrowSet(reading: Reading, first: boolean): Narrowed | null {
  const source = take(reading, set);
  if (source === null) return null;
  const times = take(reading, quantifier) ?? '';
  const characters = source.length > 2 ? listSet(source.slice(1, -1)) : [source.at(-1)!];
  const kept = characters.filter(reading.allows);
  const leading = kept.filter((character) => !first || character !== '-');
  if (leading.length === 0) return mayBeMissing(times) ? { text: '', mayBeEmpty: true } : null;
  const own = writeSet(leading);
  if (leading.length === kept.length) return { text: own + times, mayBeEmpty: mayBeMissing(times) };
  const after = `${own}${writeSet(kept)}*`;
  if (times === '+') return { text: after, mayBeEmpty: false };
  return times === '*'
    ? { text: `(${after})?`, mayBeEmpty: true }
    : { text: own + times, mayBeEmpty: mayBeMissing(times) };
}

function listSet(inside: string): string[] {
  const characters: string[] = [];
  for (let at = 0; at < inside.length; at++) {
    const from = inside.charCodeAt(at);
    const isRange = inside[at + 1] === '-' && at + 2 < inside.length;
    const to = isRange ? inside.charCodeAt(at + 2) : from;
    for (let code = from; code <= to; code++) characters.push(String.fromCharCode(code));
    if (isRange) at += 2;
  }
  return characters;
}

/** A set in a form that every locale and every reader takes alike: the hyphen stands last. */
function writeSet(characters: readonly string[]): string {
  const all = new Set(characters);
  let text = '';
  for (const [from, to] of ['AZ', 'az', '09']) {
    const range = [...all].filter((one) => from! <= one && one <= to!);
    const isWhole = range.length === to!.charCodeAt(0) - from!.charCodeAt(0) + 1;
    text += isWhole ? `${from}-${to}` : range.sort().join('');
  }
  for (const sign of '._:/@-') if (all.has(sign)) text += sign;
  return `[${text}]`;
}
