import { z } from 'zod';
import { Id, Line } from './text.ts';

export const Polarity = z.enum(['success', 'rollback', 'alert', 'expectation']);
export type Polarity = z.infer<typeof Polarity>;

export const Comparator = z.enum(['<', '<=', '>', '>=', '==']);
export type Comparator = z.infer<typeof Comparator>;

export const Criterion = z.strictObject({
  id: Id.describe('Id of its item, or of the line.'),
  section: Id.describe('The section that it stands in.'),
  item: Id.nullable().describe('The checklist item that states it.'),
  line: z.int().min(1).describe('Line in the guide.'),
  text: Line.describe('As written.'),
  polarity: Polarity.describe('What follows when it is true.'),
  kind: z
    .enum(['threshold', 'absence', 'manual'])
    .describe('A number, the absence of something, or a question to a person.'),
  metric: z.string().nullable().describe('What is measured.'),
  agg: z.string().nullable().describe('How samples are summed up: average, p95 ….'),
  comparator: Comparator.nullable().describe('How the measured value is compared.'),
  value: z.number().nullable().describe('The bound.'),
  upper: z.number().nullable().describe('Upper bound of a range.'),
  of: z.number().nullable().describe('The total, in `18 of 18`.'),
  unit: z.string().nullable().describe('Unit, or the noun that is counted.'),
  for: z.string().nullable().describe('How long it must hold (ISO 8601).'),
  window: z.string().nullable().describe('Within which time it is looked at (ISO 8601).'),
  relative: z.enum(['baseline']).nullable().describe('Set when the bound is relative to the state before.'),
  scope: z.string().nullable().describe('Where or per what it is measured.'),
});
export type Criterion = z.infer<typeof Criterion>;
