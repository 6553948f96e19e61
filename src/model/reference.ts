import { z } from 'zod';
import { Id } from './text.ts';

export const Reference = z.strictObject({
  kind: z.enum(['link', 'document', 'script', 'same-as', 'image']).describe('What is referred to.'),
  section: Id.describe('The section that it stands in.'),
  line: z.int().min(1).describe('Line in the guide.'),
  text: z.string().describe('The words that refer.'),
  target: z.string().describe('Address, file name, or id of a section or block.'),
  resolved: z.boolean().describe('Whether the target is in this guide.'),
});
export type Reference = z.infer<typeof Reference>;
