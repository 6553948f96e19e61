import { z } from 'zod';

const fact = (what: string) => z.string().nullable().describe(`${what}, as the guide says it; null when it does not.`);

export const Meta = z.strictObject({
  subtitle: fact('Second title'),
  date: fact('Date'),
  version: fact('Version'),
  status: fact('Status'),
  risk: fact('Risk level'),
  owner: fact('Owner, author or responsible team'),
  other: z
    .array(
      z.strictObject({
        key: z.string().describe('The label as written.'),
        value: z.string().describe('The value as written.'),
        line: z.int().min(1).describe('Its line.'),
      }),
    )
    .describe('All further facts from front matter and `**Key**: value` lines.'),
});
export type Meta = z.infer<typeof Meta>;
