import { z } from 'zod';
import { Id } from './text.ts';

/** Something that the guide leaves open: one row for each name, from placeholders and free variables. */
export const Parameter = z.strictObject({
  name: z.string().describe('UPPER_SNAKE name.'),
  texts: z.array(z.string()).describe('All forms in which the guide writes it.'),
  secret: z.boolean().describe('Whether its value must not be shown, logged or kept.'),
  kind: z.enum(['placeholder', 'variable', 'secret', 'path', 'host']).describe('What it is.'),
  pattern: z.string().nullable().describe('Regular expression that a value must match; null when any text will do.'),
  uses: z
    .array(
      z.strictObject({
        block: Id.describe('The block.'),
        line: z.int().min(1).describe('Line in the guide.'),
      }),
    )
    .describe('Where it is used.'),
});
export type Parameter = z.infer<typeof Parameter>;
