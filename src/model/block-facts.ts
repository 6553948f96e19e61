import { z } from 'zod';
import { Id } from './text.ts';

export const Command = z.strictObject({
  text: z.string().describe('The statement verbatim, without its trailing comment.'),
  line: z.int().min(1).describe('First line in the guide.'),
  endLine: z.int().min(1).describe('Last line in the guide.'),
});
export type Command = z.infer<typeof Command>;

export const Placeholder = z.strictObject({
  text: z.string().describe('As written: `<app-name>`, `your-domain.com`.'),
  name: z.string().describe('Name of the parameter that it stands for.'),
  line: z.int().min(1).describe('Line in the guide.'),
  column: z.int().min(1).describe('Column in the guide.'),
  kind: z.string().describe('Family: angle, bracket, brace, your, path, host, secret ….'),
  secret: z.boolean().describe('Whether its value must not be shown or kept.'),
});
export type Placeholder = z.infer<typeof Placeholder>;

export const ExpectCheck = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('contains'),
    values: z.array(z.string()).describe('The output holds all of these.'),
  }),
  z.strictObject({
    kind: z.literal('status'),
    codes: z.array(z.string()).describe('The answer has one of these HTTP codes.'),
  }),
  z.strictObject({
    kind: z.literal('count'),
    comparator: z.string().describe('How the number is compared.'),
    value: z.number().describe('The number.'),
    unit: z.string().nullable().describe('What is counted.'),
  }),
  z.strictObject({ kind: z.literal('person') }),
]);
export type ExpectCheck = z.infer<typeof ExpectCheck>;

export const Expectation = z.strictObject({
  line: z.int().min(1).describe('Line of the guide that says what is expected.'),
  text: z.string().describe('The expected result as written.'),
  check: ExpectCheck.describe('How a machine can tell, or `person`.'),
  command: z
    .int()
    .min(1)
    .nullable()
    .describe('Line of the command whose result this is; null when it is the whole block.'),
});
export type Expectation = z.infer<typeof Expectation>;

export const Repl = z.strictObject({
  command: z
    .string()
    .nullable()
    .describe('The command that starts the interpreter; null when only a comment names it.'),
  line: z.int().min(1).describe('Its line.'),
  dialect: z.string().describe('What the interpreter reads.'),
  from: z.int().min(1).nullable().describe('First line of its input in this block.'),
  to: z.int().min(1).nullable().describe('Last line of its input in this block.'),
  inputFrom: Id.nullable().describe('The block that holds the input, when this block only refers to it.'),
});
export type Repl = z.infer<typeof Repl>;
