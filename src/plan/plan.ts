import { z } from 'zod';
import { Environment, ExpectCheck, HazardKind } from '../model/index.ts';

const Id = z.string().min(1).regex(/^\S+$/u);
const Line = z.string().regex(/^[^\p{Cc}\u2028\u2029]*$/u);
const GuideLine = z.int().min(1);

export const Flow = z.enum(['deploy', 'verify', 'rollback']);
export type Flow = z.infer<typeof Flow>;

export const ActionKind = z.enum(['run', 'gate', 'manual', 'write', 'choose', 'set', 'expect', 'observe']);
export type ActionKind = z.infer<typeof ActionKind>;

/** How the text of an action is executed. */
export const Mode = z.enum([
  'shared',
  'child',
  'interactive',
  'observe',
  'feed',
  'python',
  'psql',
  'sqlite',
  'mysql',
  'powershell',
]);
export type Mode = z.infer<typeof Mode>;

export const Action = z.strictObject({
  id: Id.describe('Id of its block, item or section; with a number behind it when one block makes several actions.'),
  kind: ActionKind.describe(
    'What it does: run commands, ask whether to go on, show work for a person, write a file, choose an alternative, ' +
      'show settings, judge criteria, or watch a command that never ends.',
  ),
  mode: Mode.nullable().describe('How its text is executed; null when nothing is executed.'),
  section: Id.describe('The section that it stands in.'),
  title: Line.describe('Title of that section with its label.'),
  block: Id.nullable().describe('The block that it comes from.'),
  lines: z
    .strictObject({ from: GuideLine.describe('First line.'), to: GuideLine.describe('Last line.') })
    .describe('Lines of the guide that its text stands on.'),
  text: z
    .string()
    .describe('Text of these lines, verbatim; lines that belong to another action of the same block are empty.'),
  confirm: z
    .enum(['none', 'ask', 'type'])
    .describe('Whether a person is asked before it runs, or must type its id because it destroys something.'),
  because: Line.describe('Why it is there, and why it is done in this way.'),
  note: Line.nullable().describe('What the guide says right before it.'),
  parameters: z.array(z.string()).describe('Names of the parameters that it needs.'),
  hazards: z.array(HazardKind).describe('What can go wrong when it runs.'),
  choices: z
    .array(
      z.strictObject({ group: Id.describe('The choice.'), option: Line.describe('It is done with this alternative.') }),
    )
    .describe('Alternatives that must all have been chosen.'),
  expects: z
    .array(
      z.strictObject({
        line: GuideLine.describe('Line that says it.'),
        text: z.string().describe('The expected result as written.'),
        check: ExpectCheck.describe('How a machine can tell, or `person`.'),
      }),
    )
    .describe('Expected results.'),
  file: z.string().nullable().describe('The file that it writes.'),
  feed: z
    .strictObject({
      command: z.string().describe('The command that starts the interpreter, verbatim.'),
      line: GuideLine.describe('Its line.'),
      dialect: z.string().describe('What the interpreter reads.'),
      input: z.string().describe('What it is given to read, verbatim.'),
      from: GuideLine.describe('First line of the input in the guide.'),
    })
    .nullable()
    .describe('The interpreter and its input, for mode `feed`.'),
  items: z.array(Id).describe('List items that it shows.'),
});
export type Action = z.infer<typeof Action>;

/** What one script does, in the order of the guide, and what it leaves out. */
export const Plan = z.strictObject({
  schema: z.literal(1).describe('Version of this shape.'),
  guide: z
    .strictObject({
      slug: z.string().describe('Name of the guide.'),
      title: Line.describe('Title of the guide.'),
      path: z.string().describe('Path of the guide.'),
      sha256: z.string().describe('SHA-256 of its text.'),
    })
    .describe('The guide that it was made from.'),
  flow: Flow.describe('What it is for.'),
  environment: Environment.nullable().describe('Where it runs; null when the guide does not tell environments apart.'),
  choices: z
    .array(
      z.strictObject({
        group: Id.describe('Name of the choice.'),
        question: Line.describe('What is to be chosen.'),
        line: GuideLine.describe('Line of the guide at which the first alternative stands.'),
        options: z.array(Line).min(1).describe('The alternatives; only one of them is followed.'),
      }),
    )
    .describe('What must be chosen before the first action.'),
  parameters: z
    .array(
      z.strictObject({
        name: z.string().describe('UPPER_SNAKE name.'),
        texts: z.array(z.string()).describe('Forms in which the guide writes it.'),
        secret: z.boolean().describe('Whether its value must not be shown, logged or kept.'),
        pattern: z.string().nullable().describe('Extended regular expression that a value must match.'),
        ask: Line.describe('What a person is asked for.'),
        line: GuideLine.nullable().describe('Line of its first use; null when only the script needs it.'),
        choices: z
          .array(z.strictObject({ group: Id.describe('The choice.'), option: Line.describe('The alternative.') }))
          .nullable()
          .describe('It is needed only when one of these alternatives was chosen; null when it always is.'),
        fromState: z
          .boolean()
          .describe(
            'Whether an earlier script of the same guide may have left its value behind, as a deploy leaves BACKUP_FILE.',
          ),
      }),
    )
    .describe('Values that must be known before the first action.'),
  actions: z.array(Action).describe('In the order of the guide.'),
  leftOut: z
    .array(
      z.strictObject({
        block: Id.describe(
          'The block; or the first item of a list, the paragraph or the table that is left out as a whole.',
        ),
        lines: z
          .strictObject({ from: GuideLine.describe('First line.'), to: GuideLine.describe('Last line.') })
          .describe('Where it stands.'),
        reason: Line.describe('Why it is not in this script.'),
      }),
    )
    .describe('Every block of the guide that no action comes from, and lists that are not for today.'),
});
export type Plan = z.infer<typeof Plan>;
