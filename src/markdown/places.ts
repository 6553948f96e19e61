import type { Root } from 'mdast';
import type { View } from './view.ts';

export type Position = NonNullable<Root['position']>;
export type Point = Position['start'];

/** Turns places of a view into places of the guide. */
export interface Places {
  pointAt(offset: number): Point;
  point(line: number, column: number): Point;
  position(position: Position): Position;
}

export function createPlaces(view: View, starts: readonly number[]): Places {
  const places: Places = {
    pointAt(offset) {
      const line = findLine(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
    },
    point(line, column) {
      const found = view[Math.min(line, view.length) - 1];
      if (found === undefined) return places.pointAt(0);
      const inside = line > view.length ? found.text.length : Math.min(column - 1, found.text.length);
      return places.pointAt(found.offset + Math.max(0, inside - found.pad));
    },
    position: ({ start, end }) => ({
      start: places.point(start.line, start.column),
      end: places.point(end.line, end.column),
    }),
  };
  return places;
}

/** The index of the line that holds an offset. */
export function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
