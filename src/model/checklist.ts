import { z } from 'zod';
import { Window } from './environment.ts';
import { Id, Line } from './text.ts';

export const ItemRole = z.enum([
  'task',
  'verify',
  'precondition',
  'monitor',
  'metric',
  'criterion-success',
  'criterion-rollback',
  'alert',
  'procedure',
  'rollback-procedure',
  'contact',
  'reference',
  'changelog',
  'note',
]);
export type ItemRole = z.infer<typeof ItemRole>;

export const ItemForm = z.enum(['task', 'box', 'mark', 'bullet', 'numbered', 'fence-bullet']);
export type ItemForm = z.infer<typeof ItemForm>;

/** One list item of the guide, one row of a table with a box, or one line with a box or bullet inside a fence. */
export const ChecklistItem = z.strictObject({
  id: Id.describe('Made of its own words; survives edits of other lines.'),
  section: Id.describe('The section that it stands in.'),
  line: z.int().min(1).describe('Line in the guide.'),
  form: ItemForm.describe(
    'How it is written: task list, box character, ✅/❌ mark, bullet, number, bullet in a fence.',
  ),
  label: Line.nullable().describe('Number as written, for numbered items.'),
  text: Line.describe('Its words without box, mark and Markdown.'),
  checked: z.boolean().nullable().describe('Ticked or not; null where there is no box.'),
  parent: Id.nullable().describe('The item that holds this one.'),
  group: Line.nullable().describe('Heading line of its group inside a fence, or the bold label before its list.'),
  role: ItemRole.describe('What it is for.'),
  owner: Line.nullable().describe('Who does it, when the item says so.'),
  window: Window.nullable().describe('When it is to be done.'),
  optional: z.boolean().describe('Whether the item says that it may be skipped.'),
  block: Id.nullable().describe('The block that it is a line of.'),
  blocks: z.array(Id).describe('Its check or action commands.'),
  criteria: z.array(Id).describe('What it demands, as criteria.'),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;
