import { z } from 'zod';
import { Span } from './span.ts';
import { Id } from './text.ts';

export const Table = z.strictObject({
  id: Id.describe('Section id and number.'),
  section: Id.describe('The section that it stands in.'),
  kind: z.enum(['timeline', 'contacts', 'criteria', 'steps', 'parameters', 'other']).describe('What the table lists.'),
  header: z.array(z.string()).describe('Column titles.'),
  rows: z
    .array(
      z.strictObject({
        line: z.int().min(1).describe('Line in the guide.'),
        cells: z.array(z.string()).describe('Cells as plain text.'),
      }),
    )
    .describe('Rows in reading order.'),
  span: Span.describe('Where it stands.'),
});
export type Table = z.infer<typeof Table>;
