import type { BlockingKind } from '../../shell/index.ts';
import type { CallView } from '../block-view.ts';
import { listCommands } from '../list-commands.ts';
import { type Question, questionOf } from '../questions.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const commandWaitsForPerson: Rule = {
  id: 'command-waits-for-person',
  catalogue: 'ex/interactive',
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A step runs a command that asks a question, or opens an editor or a console.',
  why: 'A script hangs at it, and what a person is to type there is left to that person.',
  examples: {
    bad: `# Take the change back

\`\`\`bash
git revert 4f2c1d9
git push origin main
\`\`\`
`,
    good: `# Take the change back

\`\`\`bash
git revert --no-edit 4f2c1d9
git push origin main
\`\`\`
`,
  },
  yieldsTo: ['session-opened-midway'],
  check,
};

/** What a command of this kind does to the reader. */
const does: Readonly<Partial<Record<BlockingKind, string>>> = {
  editor: 'opens an editor',
  'interactive-prompt': 'asks questions',
  'interactive-repl': 'opens a console and waits for input',
};

/** Blocks that show what a file is to hold. */
const contents: ReadonlySet<string> = new Set(['config', 'env', 'sample', 'script']);

function* check(survey: Survey): Iterable<Report> {
  const said = new Set<string>();
  for (const one of survey.calls) {
    const { view, facts } = one;
    const waits = facts.blocking === null ? undefined : does[facts.blocking];
    if (waits === undefined || view.part === 'read' || isFed(one) || isGate(one)) continue;
    const question = questionOf(facts);
    // Ten variables set by ten questions are one cause.
    const cause = `${view.block.id} ${facts.program} ${facts.argv[0] ?? ''} ${facts.blocking}`;
    if (said.has(cause)) continue;
    said.add(cause);
    yield {
      at: one.at,
      message: `\`${one.text.split('\n')[0]}\` ${waits}.`,
      help: question?.help ?? 'Write down what to enter, or use the form of the command that asks nothing.',
      ...(isMild(survey, one, question) ? { severity: 'info' as const } : {}),
      ...fixOf(one, question),
    };
  }
  for (const { code, facts } of survey.once(listCommands)) {
    const waits = facts.blocking === null ? undefined : does[facts.blocking];
    if (waits === undefined) continue;
    yield {
      at: code.at,
      message: `\`${code.text}\` ${waits}.`,
      help: questionOf(facts)?.help ?? 'Write down what to enter, or use the form of the command that asks nothing.',
      severity: 'info',
    };
  }
}

/** Other rules speak of interpreters whose input stands below them or in another step. */
function isFed({ view, line }: CallView): boolean {
  const { repl } = view.block;
  return repl !== null && repl.line === line && (repl.from !== null || repl.inputFrom !== null);
}

/** What everybody expects to ask, or whose answer stands right below. */
function isMild({ blocks }: Survey, { view, facts }: CallView, question: Question | undefined): boolean {
  if (question?.mild === true || facts.blocking === 'interactive-repl') return true;
  const next = blocks[blocks.indexOf(view) + 1]?.block;
  return facts.program !== 'git' && next?.section === view.block.section && contents.has(next.role);
}

/** A writer who asks on purpose has written what is asked. */
const isGate = ({ facts }: CallView): boolean => facts.program === 'read';

function fixOf({ text, view, call, facts }: CallView, question: Question | undefined): Pick<Report, 'fix'> {
  const word = call.words.find(({ value }) => value === question?.after);
  if (question === undefined || word === undefined || text.includes('\n') || facts.remote) return {};
  const span = view.at(word.end, word.end);
  return { fix: { kind: 'suggested', title: `Add ${question.flag}`, edits: [{ span, text: ` ${question.flag}` }] } };
}
