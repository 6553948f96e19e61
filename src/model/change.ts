import { z } from 'zod';
import { Duration } from './environment.ts';
import { Id, Line } from './text.ts';

export const ChangeClass = z.enum([
  'code',
  'schema',
  'data',
  'configuration',
  'service',
  'traffic',
  'dns',
  'access',
  'flag',
  'scale',
  'infrastructure',
  'package',
  'maintenance-mode',
  'publication',
  'other',
]);
export type ChangeClass = z.infer<typeof ChangeClass>;

export const Coverage = z.enum(['covered', 'by-restore', 'manual', 'irreversible', 'uncovered']);
export type Coverage = z.infer<typeof Coverage>;

/** A forward command that changes something, and what undoes it. */
export const Change = z.strictObject({
  id: Id.describe('Block id and line.'),
  block: Id.describe('The block that makes the change.'),
  line: z.int().min(1).describe('Line in the guide.'),
  class: ChangeClass.describe('What kind of thing is changed.'),
  text: z.string().describe('The command.'),
  coverage: Coverage.describe('Whether and how the guide undoes it.'),
  inverse: z
    .strictObject({
      block: Id.nullable().describe('The block that undoes it.'),
      line: z.int().min(1).describe('Line in the guide.'),
    })
    .nullable()
    .describe('Where it is undone.'),
});
export type Change = z.infer<typeof Change>;

/** One way back, with its scope. A guide may have several. */
export const RollbackPlan = z.strictObject({
  id: Id.describe('Id of its section.'),
  section: Id.describe('The section.'),
  title: Line.describe('Its title.'),
  scope: z.string().nullable().describe('What it undoes, when the guide limits it: database, frontend, quick, full ….'),
  duration: Duration.nullable().describe('How long it takes.'),
  triggers: z.array(Id).describe('Criteria that call for it.'),
  blocks: z.array(Id).describe('Its blocks, in reading order.'),
  steps: z.array(Id).describe('Its list items, in reading order.'),
  verification: z.array(Id).describe('Blocks and items that check the result.'),
});
export type RollbackPlan = z.infer<typeof RollbackPlan>;
