import type { Block, GuideIndex, Repl } from '../model/index.ts';
import type { Action } from './plan.ts';
import { linesOf } from './shell-text.ts';

type Feed = NonNullable<Action['feed']>;

/** Interpreters that can be made to stop at the first error. */
const stopping: ReadonlySet<string> = new Set(['python', 'django-shell', 'psql', 'sql', 'sqlite', 'bash']);

const clientPrompt = /^(?:[\w[\]() ]{0,40}(?:=[>#]|->)|mysql>|sqlite>|MariaDB \[[^\]]*\]>|In \[\d+\]:)(?:\s|$)/m;

export interface FeedSource {
  readonly feed: Feed;
  /** The block that holds the input. */
  readonly block: Block;
}

/** The interpreter that a block starts and what it is given to read; a string says why a person must do it. */
export function readFeed(index: GuideIndex, block: Block): FeedSource | string {
  const { repl } = block;
  if (repl === null) return 'it starts no interpreter';
  if (repl.command === null) return 'only a comment names the interpreter that reads it';
  if (/\\\s*$/.test(repl.command)) return 'the command that starts the interpreter goes on in the next line';
  if (!stopping.has(repl.dialect)) return 'its interpreter would not stop at an error';
  const source = repl.inputFrom === null ? block : index.blocks.get(repl.inputFrom);
  const range = source?.repl;
  if (source === undefined || range == null || range.from === null || range.to === null)
    return 'what the interpreter is to read does not stand here';
  if (range.dialect !== repl.dialect) return 'what it is to read is written for another interpreter';
  const input = linesOf(source).slice(range.from - source.textLine, range.to - source.textLine + 1);
  const clean = withoutPrompts(input);
  if (clean === null) return 'what the interpreter is to read stands among its answers';
  if (clean.every((line) => line.trim() === '')) return 'what the interpreter is to read does not stand here';
  const { command, line, dialect } = repl;
  return { block: source, feed: { command, line, dialect, input: clean.join('\n'), from: range.from } };
}

const refers = /^\s*(?:#|--|\/\/).*\b(?:script|code|snippet|input|same|above)\b/iu;

/** The last line of words that stand where input would: "# Run the script of step 1.5". They are no work of their own. */
export function endOfReference(block: Block, { line, inputFrom }: Repl): number {
  const lines = linesOf(block);
  let last = line;
  while (inputFrom !== null && refers.test(lines[last + 1 - block.textLine] ?? '')) last += 1;
  return last;
}

/** Input as typed: in a Python session the lines behind the prompts, in their places. */
function withoutPrompts(input: readonly string[]): string[] | null {
  if (clientPrompt.test(input.join('\n'))) return null;
  if (!input.some((line) => line.startsWith('>>>'))) return [...input];
  return input.map((line) => /^(?:>>>|\.\.\.)(?: (.*)|)$/.exec(line)?.[1] ?? '');
}
