import { z } from 'zod';
import { Span } from './span.ts';
import { Id } from './text.ts';

export const NoticeKind = z.enum(['gate', 'danger', 'warning', 'caution', 'note', 'tip', 'important']);
export type NoticeKind = z.infer<typeof NoticeKind>;

export const Notice = z.strictObject({
  id: Id.describe('Section id and number.'),
  section: Id.describe('The section that it stands in.'),
  kind: NoticeKind.describe('How serious; `gate` stops the procedure until somebody agrees.'),
  line: z.int().min(1).describe('Line in the guide.'),
  text: z.string().describe('As written.'),
  span: Span.describe('Where it stands.'),
});
export type Notice = z.infer<typeof Notice>;
