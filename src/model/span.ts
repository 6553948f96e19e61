import { z } from 'zod';

export const Position = z.strictObject({
  line: z.int().min(1).describe('Line of the guide, counted from 1.'),
  column: z.int().min(1).describe('Column in UTF-16 code units, counted from 1.'),
  offset: z.int().min(0).describe('UTF-16 code units before this place in the text: decoded, repaired, with LF ends.'),
});
export type Position = z.infer<typeof Position>;

/** A half-open range of the guide's text: `end` is the first place after it. */
export const Span = z.strictObject({
  start: Position.describe('Where it starts.'),
  end: Position.describe('The first place after it.'),
});
export type Span = z.infer<typeof Span>;
