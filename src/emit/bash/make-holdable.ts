/** What no shell script can hold. Bytes that were decoded never give it; a text from elsewhere may. */
const unholdable = /\0|\p{Cs}/gu;

/** The same value with a sign in the place of each character that a script cannot hold. */
export function makeHoldable<T>(value: T): T {
  if (typeof value === 'string') return value.replace(unholdable, '\uFFFD') as T;
  if (Array.isArray(value)) return value.map(makeHoldable) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, row]) => [key, makeHoldable(row)])) as T;
}
