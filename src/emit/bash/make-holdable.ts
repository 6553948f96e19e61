/** What no shell script can hold. Bytes that were decoded never give it; a text from elsewhere may. */
const unholdable = /\0|\p{Cs}/gu;

/** Without the state that the other keeps. */
const hasUnholdable = /\0|\p{Cs}/u;

/** Each guide is asked for by all of its scripts. */
const known = new WeakMap<object, object>();

/** The same value with a sign in the place of each character that a script cannot hold: itself when there is none. */
export function makeHoldable<T>(value: T): T {
  if (typeof value === 'string') return (hasUnholdable.test(value) ? value.replace(unholdable, '\uFFFD') : value) as T;
  if (value === null || typeof value !== 'object') return value;
  const made = known.get(value) ?? makeObjectHoldable(value);
  known.set(value, made);
  return made as T;
}

function makeObjectHoldable(value: object): object {
  if (Array.isArray(value)) {
    const rows = value.map(makeHoldable);
    return rows.every((row, at) => row === value[at]) ? value : rows;
  }
  const rows = Object.entries(value).map(([key, row]) => [key, row, makeHoldable(row)] as const);
  return rows.every(([, row, made]) => row === made)
    ? value
    : Object.fromEntries(rows.map(([key, , made]) => [key, made]));
}
