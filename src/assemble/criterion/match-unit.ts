import { lowerCase } from './lower-case.ts';
import type { Dimension, Unit } from './units.ts';
import { indexWords } from './word-index.ts';
import { joinWords, letter } from './word-pattern.ts';

type UnitMatch = { unit: string; dimension: Dimension; length: number };

const oneLetter = new RegExp(`^${letter}`);

/** Makes a reader of the unit at the start of a text: the longest one, and of the same length the first in the table. */
export function unitReader(units: readonly Unit[]): (text: string) => UnitMatch | null {
  const loose = indexWords(
    units.map((unit) => ({ row: unit, words: unit.forms })),
    // A unit may stand right behind another letter: "5k" users, "1h30m".
    (words) => `^(?:${joinWords(words).replaceAll(`(?<!${letter})`, '')})`,
  );
  return (text) => {
    const low = lowerCase(text);
    const spelled = new Map(loose(low).map(({ row, pattern }) => [row, pattern.exec(low)?.[0].length]));
    let best: UnitMatch | null = null;
    for (const row of units) {
      const length = spelled.get(row) ?? exactLength(row, text);
      if (length > (best?.length ?? 0)) best = { unit: row.unit, dimension: row.dimension, length };
    }
    return best;
  };
}

function exactLength({ exact = [] }: Unit, text: string): number {
  return exact.find((sign) => text.startsWith(sign) && !oneLetter.test(text.slice(sign.length)))?.length ?? 0;
}
