import { z } from 'zod';
import { Id, Line } from './text.ts';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

const Place = z.strictObject({
  line: z.int().min(1).describe('Line of the guide, counted from 1.'),
  column: z.int().min(1).describe('Column in UTF-16 code units, counted from 1, of the line as it stands in the file.'),
});

/** A half-open range of the file as it was read: `end` is the first place after it. */
export const Range = z.strictObject({
  start: Place.describe('Where it starts.'),
  end: Place.describe('The first place after it.'),
});
export type Range = z.infer<typeof Range>;

export const Edit = z.strictObject({
  span: Range.describe('What is replaced; an empty range inserts.'),
  text: z.string().describe('The new text, with LF ends.'),
});
export type Edit = z.infer<typeof Edit>;

export const Fix = z.strictObject({
  kind: z.enum(['safe', 'suggested']).describe('`safe` cannot change what the guide means; others need a person.'),
  title: Line.describe('What applying it does.'),
  edits: z.array(Edit).min(1).describe('Without overlap, in reading order.'),
});
export type Fix = z.infer<typeof Fix>;

/** One defect of a guide. */
export const Finding = z.strictObject({
  rule: Id.describe('The rule that found it.'),
  severity: Severity.describe('How bad it is, after configuration.'),
  path: z.string().describe('The guide.'),
  span: Range.describe('Where it is.'),
  message: Line.describe('What is wrong in this guide.'),
  help: Line.describe('What to write instead.'),
  related: z
    .array(z.strictObject({ span: Range.describe('Where it is.'), message: Line.describe('What is there.') }))
    .describe('Other places that it depends on.'),
  fix: Fix.nullable().describe('How it can be put right by a machine.'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Made of the rule, the section and the words found: survives edits of other lines.'),
  origin: z
    .strictObject({ tool: Line.describe('Its name.'), code: Line.describe('What it calls this defect.') })
    .nullable()
    .describe('The other tool that found it.'),
});
export type Finding = z.infer<typeof Finding>;
