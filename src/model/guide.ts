import { z } from 'zod';
import { Alternative } from './alternative.ts';
import { Block } from './block.ts';
import { Change, RollbackPlan } from './change.ts';
import { ChecklistItem } from './checklist.ts';
import { Contact } from './contact.ts';
import { Criterion } from './criterion.ts';
import { Meta } from './meta.ts';
import { Notice } from './notice.ts';
import { Parameter } from './parameter.ts';
import { Prose } from './prose.ts';
import { Reference } from './reference.ts';
import { Section } from './section.ts';
import { Source } from './source.ts';
import { Table } from './table.ts';
import { Line } from './text.ts';

export const GuideKind = z.enum(['deployment', 'rollback', 'release', 'upgrade', 'alert', 'checklist', 'other']);
export type GuideKind = z.infer<typeof GuideKind>;

/**
 * A deployment guide as everything after the front end sees it: flat tables whose rows name one another by id.
 *
 * Invariants that the types cannot say: ids are unique in their table, rows keep the order of the source, every
 * span lies inside the text, and every fence of the guide is exactly one row of `blocks`.
 */
export const Guide = z.strictObject({
  schema: z.literal(1).describe('Version of this shape; changes only when a reader of the JSON must change.'),
  slug: z.string().min(1).describe('Name of the guide in addresses and file names.'),
  title: Line.describe('Title without emoji.'),
  kind: GuideKind.describe('What kind of guide it is.'),
  source: Source.describe('The file that it was compiled from.'),
  meta: Meta.describe('Date, status, risk and other facts about the guide.'),
  sections: z.array(Section).describe('Headings, in reading order.'),
  blocks: z.array(Block).describe('Code blocks, in reading order.'),
  checklist: z.array(ChecklistItem).describe('List items, in reading order.'),
  criteria: z.array(Criterion).describe('Conditions for success, rollback and alerts, in reading order.'),
  parameters: z.array(Parameter).describe('What must be filled in, by first use.'),
  alternatives: z.array(Alternative).describe('Choices, in reading order.'),
  changes: z.array(Change).describe('Forward changes with their inverse, in reading order.'),
  rollback: z.array(RollbackPlan).describe('Ways back, in reading order.'),
  notices: z.array(Notice).describe('Warnings and gates, in reading order.'),
  references: z.array(Reference).describe('Links, documents, scripts and earlier steps referred to.'),
  contacts: z.array(Contact).describe('People and channels.'),
  tables: z.array(Table).describe('Tables, in reading order.'),
  prose: z.array(Prose).describe('Paragraphs and other text, in reading order.'),
});
export type Guide = z.infer<typeof Guide>;
