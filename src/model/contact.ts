import { z } from 'zod';
import { Id } from './text.ts';

export const Contact = z.strictObject({
  section: Id.describe('The section that it stands in.'),
  line: z.int().min(1).describe('Line in the guide.'),
  role: z.string().nullable().describe('What they are responsible for.'),
  value: z.string().describe('Name, address or number as written.'),
});
export type Contact = z.infer<typeof Contact>;
