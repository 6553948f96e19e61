import { z } from 'zod';

const Id = z.string().regex(/^\S+$/u);
const Digest = z.string().regex(/^[0-9a-f]{16}$/);
const OneLine = z.string().regex(/^[^\p{Cc}\u2028\u2029]*$/u);

/** What a person did to an item. */
export const RecordAction = z.enum(['tick', 'untick', 'skip']);
export type RecordAction = z.infer<typeof RecordAction>;

const Seal = z.strictObject({
  words: Digest.describe('Of its words.'),
  commands: Digest.describe('Of its commands and what they should give.'),
  criteria: Digest.describe('Of the numbers and conditions that it demands.'),
});
export type Seal = z.infer<typeof Seal>;

/** What somebody said of one item at one time. It is never changed; who errs says something else later. */
export const RecordEvent = z.strictObject({
  id: Digest.describe('The first 16 digits of the SHA-256 of the other fields: the same event is the same everywhere.'),
  at: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    .refine((at) => !Number.isNaN(Date.parse(at)))
    .describe('When, in UTC. Later than every event that its writer knew of, whatever the clock said.'),
  by: OneLine.min(1).max(200).describe('Who.'),
  action: RecordAction.describe('What.'),
  item: Id.describe('The item, by its id in the checklist.'),
  note: z.string().min(1).max(10_000).nullable().describe('What they had to say about it; for `skip` the reason.'),
  evidence: z.string().min(1).max(10_000).nullable().describe('What shows it: an address, a file, a result.'),
  guide: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the guide that they had before them.'),
  about: z
    .strictObject({
      text: z.string().describe('The words of the item.'),
      section: Id.describe('The section that it stood in.'),
      line: z.int().min(1).describe('Its line in the guide.'),
      seal: Seal.describe('Hashes of what was ticked: it still holds only for an item that has the same.'),
    })
    .describe('The item as it was then.'),
});
export type RecordEvent = z.infer<typeof RecordEvent>;

/** Who ticked what, and when: a set of events. Two records of one guide are merged by taking the events of both. */
export const ChecklistRecord = z.strictObject({
  schema: z.literal(1).describe('Version of this shape; changes only when a reader of the JSON must change.'),
  guide: z.strictObject({ slug: z.string().min(1).describe('Its name.') }).describe('The guide.'),
  events: z.array(RecordEvent).describe('Sorted by time, then id.'),
});
export type ChecklistRecord = z.infer<typeof ChecklistRecord>;

/** An item of a checklist, as far as a record needs to know it. */
export interface Subject {
  readonly id: string;
  readonly phase: string;
  readonly text: string;
  readonly line: number;
  /** Its section. */
  readonly anchor: string;
  readonly required: boolean;
  readonly owner: string | null;
  readonly seal: Seal;
}
