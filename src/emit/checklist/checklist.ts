import { z } from 'zod';
import {
  Criterion,
  Dialect,
  Disposition,
  Duration,
  Environment,
  Expectation,
  Guide,
  HazardKind,
  ItemForm,
  ItemRole,
  Command as StatedCommand,
  Window,
} from '../../model/index.ts';
import { Phase } from './phase.ts';

const Id = z.string().regex(/^\S+$/u);
const Line = z.int().min(1).describe('Line of the guide.');
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Digest = z.string().regex(/^[0-9a-f]{16}$/);

/** What an item is about, in hashes: whoever ticks it says so of exactly this. */
const Seal = z.strictObject({
  words: Digest.describe('Of its words.'),
  commands: Digest.describe('Of its commands and what they should give.'),
  criteria: Digest.describe('Of the numbers and conditions that it demands.'),
});

const Choice = z
  .strictObject({
    group: Id.describe('The group of alternatives.'),
    option: z.string().nullable().describe('This alternative; null when it holds several.'),
  })
  .nullable()
  .describe('Set when it belongs to one of several alternatives, of which only one is followed.');

const ChecklistCommands = z.strictObject({
  id: Id.describe('Id of the block in the model of the guide.'),
  line: Line,
  endLine: z.int().min(1).describe('Last line of the block in the guide.'),
  dialect: Dialect.describe('Language of the block.'),
  purpose: z.enum(['check', 'action']).describe('`check`: it shows whether an item holds and changes nothing.'),
  disposition: Disposition.describe('What the script of the guide does with it.'),
  text: z.string().describe('The block, verbatim.'),
  commands: z.array(StatedCommand).describe('Its statements; empty where a shell is not what reads it.'),
  expects: z.array(Expectation).describe('What the guide says that they give.'),
  parameters: z.array(z.string()).describe('What has to be filled in first.'),
  reads: z.array(z.string()).describe('Variables that it reads and does not set before.'),
  hazards: z.array(HazardKind).describe('What can go wrong when it runs.'),
  unattended: z.boolean().describe('Whether a shell can run it as it stands, given its variables.'),
});

const ChecklistGroup = z.strictObject({
  id: Id.describe('The section, and the label before the list where there is one.'),
  section: Id.describe('The section; the anchor of its heading.'),
  line: Line,
  label: z.string().nullable().describe('Number of the heading as written.'),
  title: z.string().describe('The heading without number and duration.'),
  path: z.array(z.string()).describe('Titles of the sections that hold it, outermost first, its own last.'),
  list: z.string().nullable().describe('The label before the list, or the title of the group inside a block.'),
  environment: Environment.describe('Where it is done; `any` when the guide does not say.'),
  duration: Duration.nullable().describe('How long it takes.'),
  window: Window.nullable().describe('When it is done.'),
});

const TickableItem = z.strictObject({
  id: Id.describe('Made of its own words; survives edits of other lines.'),
  phase: Phase.describe('When it is done or looked at.'),
  group: Id.describe('The group that it stands in.'),
  parent: Id.nullable().describe('The item that holds this one.'),
  line: Line,
  anchor: Id.describe('Id of its section: where it stands on the site and in links.'),
  form: z.enum([...ItemForm.options, 'table']).describe('How the guide writes it.'),
  role: ItemRole.describe('What it is for.'),
  label: z.string().nullable().describe('Number as written, for numbered items.'),
  text: z.string().describe('Its words without box, mark and Markdown.'),
  boxed: z.boolean().describe('Whether the guide gives it a box, or a bullet in a list drawn as a block.'),
  checked: z.boolean().nullable().describe('Whether the guide itself has it ticked, which proves nothing.'),
  required: z.boolean().describe('Whether its phase is only done when it is.'),
  optional: z.boolean().describe('Whether the guide says that it may be skipped.'),
  owner: z.string().nullable().describe('Who does it, when the item says so.'),
  window: Window.nullable().describe('When it is to be done: `first 15 minutes`.'),
  environment: Environment.describe('Where it is done; `any` when the guide does not say.'),
  choice: Choice,
  method: z
    .enum(['command', 'criterion', 'person'])
    .describe('What shows that it holds: commands, a measured value, or a person who looks.'),
  commands: z.array(Id).describe('Its blocks, as rows of `commands`.'),
  criteria: z.array(Criterion).describe('What it demands.'),
  seal: Seal.describe('Hashes of what it is about.'),
});
export type TickableItem = z.infer<typeof TickableItem>;

/** Everything of one guide that somebody ticks, with when, by whom and how it is shown to hold. */
export const Checklist = z.strictObject({
  schema: z.literal(1).describe('Version of this shape; changes only when a reader of the JSON must change.'),
  guide: z
    .strictObject({
      slug: z.string().min(1).describe('Name of the guide.'),
      title: z.string().describe('Its title.'),
      kind: Guide.shape.kind.describe('What kind of guide it is.'),
      path: z.string().describe('Its path, with forward slashes.'),
      sha256: Sha256.describe('SHA-256 of its text, as UTF-8, with LF ends.'),
    })
    .describe('The guide.'),
  phases: z
    .array(
      z.strictObject({
        phase: Phase.describe('Name of the phase.'),
        title: z.string().describe('Name for people.'),
        items: z.int().min(0).describe('Number of its items.'),
        required: z.int().min(0).describe('How many of them are required.'),
      }),
    )
    .describe('Phases that have items, in the order in which they are gone through.'),
  groups: z.array(ChecklistGroup).describe('Lists, in reading order.'),
  items: z.array(TickableItem).describe('Items, in reading order.'),
  commands: z.array(ChecklistCommands).describe('Blocks that items refer to, in reading order.'),
});
export type Checklist = z.infer<typeof Checklist>;
export type ChecklistCommands = z.infer<typeof ChecklistCommands>;
export type ChecklistGroup = z.infer<typeof ChecklistGroup>;
export type Seal = z.infer<typeof Seal>;
