import type { Range } from '../model/index.ts';

/** Whether two ranges share a place. */
export const overlap = (one: Range, other: Range): boolean =>
  !isBefore(one.end, other.start) && !isBefore(other.end, one.start);

/** An end is no part of its range. */
const isBefore = (end: Range['end'], start: Range['start']): boolean =>
  end.line < start.line || (end.line === start.line && end.column <= start.column);
