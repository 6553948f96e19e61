import { maskRanges, readShell } from '../../shell/index.ts';
import type { Place } from './find-places.ts';
import { type Problem, unfit } from './substitute.ts';

/** Where commands of the guide give a variable a value; lines are the guide's. */
export type NamesSet = Map<string, number>;

/**
 * A placeholder whose parameter the guide's own commands set to something else by then: `for HOST in a b` before
 * `ssh <host>`. What was given for it would be gone.
 */
export function findShadowed(
  text: string,
  places: readonly Place[],
  firstLine: number,
  earlier: NamesSet,
): Problem | null {
  const own = namesSetIn(text, places, firstLine);
  for (const place of places) {
    const line = earlier.get(place.name) ?? own.get(place.name);
    if (line === undefined || line > place.line) continue;
    return { line: place.line, message: unfit(place, `line ${line} gives ${place.name} another value`) };
  }
  return null;
}

/** The variables that a text sets, but for those that it sets to the placeholder that stands for them. */
export function namesSetIn(text: string, places: readonly Place[], firstLine: number): NamesSet {
  const own = new Set(places.filter((place) => isOwnValue(text, place)).map(({ name }) => name));
  const { sets } = readShell(maskRanges(text, places));
  return new Map(sets.filter(({ name }) => !own.has(name)).map(({ name, line }) => [name, firstLine + line - 1]));
}

/** `HOST=<host>` */
function isOwnValue(text: string, { start, end, name }: Place): boolean {
  // A separator, the name, the sign and a quote.
  const before = text.slice(Math.max(0, start - name.length - 3), start);
  const isAssigned = new RegExp(`(?:^|[\\s;&|("'])${name}=["']?$`).test(before);
  return isAssigned && /^["']?(?:[\s;&|)]|$)/.test(text.slice(end));
}
