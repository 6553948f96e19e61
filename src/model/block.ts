import { z } from 'zod';
import { Command, Expectation, Placeholder, Repl } from './block-facts.ts';
import { BlockingKind, Dialect, Disposition, HazardKind, Role } from './block-kinds.ts';
import { Evidence } from './evidence.ts';
import { Span } from './span.ts';
import { Id, Line } from './text.ts';

const names = (what: string) =>
  z
    .array(
      z.strictObject({ name: z.string().describe('Variable.'), line: z.int().min(1).describe('Line in the guide.') }),
    )
    .describe(what);

/** One fence, indented code block or one-line command of the guide, with what was understood of it. */
export const Block = z.strictObject({
  id: Id.describe('Section id and number: `deploy/backup:1`.'),
  section: Id.describe('The section that it stands in.'),
  item: Id.nullable().describe('The list item that owns it.'),
  span: Span.describe('Where it stands, fence lines included.'),
  textLine: z.int().min(1).describe('Line of the guide on which its text starts.'),
  form: z.enum(['fence', 'indented', 'one-line']).describe('How it is written.'),
  lang: z.string().nullable().describe('Language as declared.'),
  label: Line.nullable().describe('Bold pseudo-heading or sentence that introduces it.'),
  dialect: Dialect.describe('Language of its content.'),
  role: Role.describe('What it is.'),
  disposition: Disposition.describe('What the forward script does with it.'),
  because: z.array(Evidence).min(1).describe('Why it has this dialect, role and disposition.'),
  text: z.string().describe('Content, verbatim after repair.'),
  file: z.string().nullable().describe('The file that it is the content of.'),
  commands: z.array(Command).describe('Statements to execute; for `repl` the interpreter only.'),
  repl: Repl.nullable().describe('The interpreter that reads the rest of the block.'),
  reads: names('Variables that it reads and does not set before.'),
  sets: names('Variables that it sets.'),
  prompted: z
    .boolean()
    .describe('Whether its commands stand behind prompts, so that the text is not what a shell would be given.'),
  calls: names('Scripts of the guide that it calls, by file name.'),
  blocking: z
    .array(
      z.strictObject({
        line: z.int().min(1).describe('Line in the guide.'),
        kind: BlockingKind.describe('Why it does not return by itself.'),
      }),
    )
    .describe('Commands that wait for a person or never end.'),
  placeholders: z.array(Placeholder).describe('What must be filled in.'),
  expects: z.array(Expectation).describe('Expected results.'),
  hazards: z
    .array(
      z.strictObject({
        kind: HazardKind.describe('The danger.'),
        line: z.int().min(1).describe('Line in the guide.'),
      }),
    )
    .describe('What can go wrong when it runs.'),
  errors: z
    .array(
      z.strictObject({
        line: z.int().min(1).describe('Line in the guide.'),
        message: z.string().describe('What the parser says.'),
      }),
    )
    .describe('Syntax errors of the declared or detected shell.'),
  choice: z
    .strictObject({
      group: Id.describe('The group of alternatives.'),
      option: Line.nullable().describe(
        'This alternative; null when the block itself holds several. Of `a/b`, where either is one by itself, it belongs to both.',
      ),
    })
    .nullable()
    .describe('Set when only one of several alternatives is to be run.'),
});
export type Block = z.infer<typeof Block>;
