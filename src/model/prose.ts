import { z } from 'zod';
import { Span } from './span.ts';
import { Id } from './text.ts';

export const Prose = z.strictObject({
  id: Id.describe('Section id and number.'),
  section: Id.describe('The section that it stands in.'),
  line: z.int().min(1).describe('Line in the guide.'),
  markdown: z.string().describe('As written.'),
  label: z.boolean().describe('Whether it is a bold pseudo-heading.'),
  span: Span.describe('Where it stands.'),
});
export type Prose = z.infer<typeof Prose>;
