import type { Block, GuideIndex } from '../model/index.ts';
import { oneLine } from './line-text.ts';

const roles: ReadonlySet<string> = new Set(['run', 'repl', 'query', 'session', 'script']);
const dialects: ReadonlySet<string> = new Set(['bash', 'shell', 'powershell', 'python', 'sql', 'psql', 'sqlite']);

interface Guard {
  readonly because: string;
  readonly when: (block: Block, index: GuideIndex) => boolean;
}

/** Whatever its disposition says, a block is executed only when none of these holds. */
const guards: readonly Guard[] = [
  { because: 'it is not a text of commands', when: ({ role }) => !roles.has(role) },
  {
    because: 'no interpreter for its language is at hand',
    when: ({ dialect, repl }) => repl === null && !dialects.has(dialect),
  },
  { because: 'nothing says where its text ends', when: ({ span }, { unclosed }) => unclosed.has(span.start.line) },
  {
    because: 'it was typed into a client, with what it answered',
    when: ({ role, prompted, commands }) => role === 'session' && (!prompted || commands.length === 0),
  },
  {
    because: 'it holds lines for a person',
    when: ({ id }, { itemsInBlock }) => itemsInBlock.has(id),
  },
  {
    because: 'only a comment names the interpreter that reads it',
    when: ({ role, repl }) => role === 'repl' && (repl === null || repl.command === null),
  },
  {
    because: 'a query holds no commands of a shell',
    when: ({ role, dialect }) => role === 'query' && !['sql', 'psql', 'sqlite'].includes(dialect),
  },
  {
    because: 'its language is not that of a shell',
    when: ({ role, dialect }) => role !== 'query' && role !== 'repl' && ['sql', 'psql', 'sqlite'].includes(dialect),
  },
];

/** Why a block must not be executed, or null. */
export function whyNotRun(index: GuideIndex, block: Block): string | null {
  const [error] = block.errors;
  if (error !== undefined) return `the shell cannot read it: ${oneLine(error.message)}`;
  return guards.find(({ when }) => when(block, index))?.because ?? null;
}
