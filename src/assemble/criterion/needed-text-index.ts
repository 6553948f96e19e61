import { viewOf } from './text-view.ts';

type Entry<Value> = { readonly needed: string; readonly value: Value };
type Index<Value> = {
  readonly always: Value[];
  /** Whether something begins with a pair or a character: most places of a text need no more than that. */
  readonly begins: Uint8Array;
  /** By the first two characters of what is needed, or by the only one. */
  readonly double: Map<number, Entry<Value>[]>;
  readonly single: Map<number, Entry<Value>[]>;
};

/** Letters beyond the Latin alphabet, and nothing else that a text in a Latin language may hold. */
const foreign = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufdff]/;
/** A word that begins with such a letter, or with one of a few, and cannot do without it. */
const foreignWord = /^(?:[\u0370-\u1dff\u2e80-\ud7ff]|\[[\u0370-\u1dff\u2e80-\ud7ff]+\])(?![?*{])[^|]*$/;

/**
 * Makes a search of values by the words that they stand for. `needsOf`: strings, in folded case, of which a text with
 * the word contains one; null for a word that may be in every text. Words of other scripts wait for a text in one.
 */
export function indexNeeded<Value extends { readonly word: string }>(
  values: readonly Value[],
  needsOf: (word: string) => readonly string[] | null,
): (text: string) => Set<Value> {
  const index: Index<Value> = { always: [], begins: new Uint8Array(0x10000), double: new Map(), single: new Map() };
  let waiting: Value[] = [];
  for (const value of values) {
    if (foreignWord.test(value.word)) waiting.push(value);
    else put(index, value, needsOf(value.word));
  }
  return (text) => {
    if (waiting.length > 0 && foreign.test(text)) {
      for (const value of waiting) put(index, value, needsOf(value.word));
      waiting = [];
    }
    return search(index, viewOf(text).folded);
  };
}

function put<Value>(index: Index<Value>, value: Value, needs: readonly string[] | null): void {
  if (needs === null) index.always.push(value);
  for (const needed of needs ?? []) {
    const map = needed.length === 1 ? index.single : index.double;
    const key = needed.length === 1 ? needed.charCodeAt(0) : pairAt(needed, 0);
    index.begins[key] = 1;
    const entries = map.get(key);
    if (entries === undefined) map.set(key, [{ needed, value }]);
    else entries.push({ needed, value });
  }
}

function search<Value>({ always, begins, double, single }: Index<Value>, folded: string): Set<Value> {
  const found = new Set(always);
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const pair = pairAt(folded, at);
    if (begins[code] === 1) for (const { value } of single.get(code) ?? []) found.add(value);
    const long = begins[pair] === 1 ? double.get(pair) : undefined;
    if (long === undefined) continue;
    for (const { value, needed } of long) if (folded.startsWith(needed, at)) found.add(value);
  }
  return found;
}

const pairAt = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;
