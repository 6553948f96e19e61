import { z } from 'zod';
import { Id, Line } from './text.ts';

export const Alternative = z.strictObject({
  group: Id.describe('Name of the choice.'),
  section: Id.nullable().describe('The section below which the alternatives stand.'),
  question: Line.describe('What is to be chosen.'),
  options: z
    .array(
      z.strictObject({
        name: Line.describe('The alternative.'),
        blocks: z.array(Id).describe('Blocks that belong to it.'),
        sections: z.array(Id).describe('Sections that belong to it.'),
        lines: z.array(z.int().min(1)).describe('Lines that belong to it, inside blocks that hold several.'),
      }),
    )
    .describe('Of these only one is followed.'),
});
export type Alternative = z.infer<typeof Alternative>;
