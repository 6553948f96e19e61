import type { BlockingKind, CallFacts } from '../../shell/index.ts';
import type { CallView } from '../block-view.ts';
import { isChange, isVerifying } from '../checks.ts';
import { listCommands } from '../list-commands.ts';
import { type Question, questionOf } from '../questions.ts';
import { listRemarks } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const commandWaitsForPerson: Rule = {
  id: 'command-waits-for-person',
  catalogue: 'ex/interactive',
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A step runs a command that asks a question, wants a login, or opens an editor, a console or a window.',
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
  login: 'logs in by questions or in a browser',
  gui: 'opens a window for a person to look at',
};

const usualHelp = 'Write down what to enter, or use the form of the command that asks nothing.';
const helps: Readonly<Record<string, string>> = {
  login: 'Log in before the deployment starts, or by a token or service account from the environment.',
  gui: 'Add a command whose exit code tells, such as `curl -fsS URL`, and say what the page is to show.',
};

/** Blocks that show what a file is to hold. */
const contents: ReadonlySet<string> = new Set(['config', 'env', 'sample', 'script']);

interface Wait {
  readonly what: string;
  readonly report: Report;
}

function* check(survey: Survey): Iterable<Report> {
  const all = [...survey.calls.flatMap((call) => judge(survey, call)), ...judgeItems(survey)];
  const mild = new Map<string, Report[]>();
  for (const { what, report } of all) {
    if (report.severity !== 'info') yield report;
    else mild.set(what, [...(mild.get(what) ?? []), report]);
  }
  for (const [first, ...others] of mild.values())
    if (first !== undefined)
      yield { ...first, related: others.map(({ at }) => ({ at, message: 'So does this command.' })) };
}

/** Ten variables set by ten questions of a block are one cause, and so are all installations of a guide. */
function judge(survey: Survey, one: CallView): Wait[] {
  const { view, facts } = one;
  const waits = facts.blocking === null ? undefined : does[facts.blocking];
  if (waits === undefined || view.part === 'read' || isFed(one) || isGate(one) || isLinked(survey, one)) return [];
  if ((facts.blocking === 'login' && !isLoginOfStep(survey, one)) || (facts.blocking === 'gui' && !isOnlyCheck(one)))
    return [];
  const kind = kindOf(facts);
  if (view.calls.find((other) => kindOf(other.facts) === kind) !== one) return [];
  const question = questionOf(facts);
  return [
    {
      what: kind,
      report: {
        at: one.at,
        message: `\`${showCall(one)}\` ${waitsOf(facts, waits)}.`,
        help: question?.help ?? helps[facts.blocking ?? ''] ?? usualHelp,
        ...(isMild(survey, one, question) ? { severity: 'info' as const } : {}),
        ...fixOf(one, question),
      },
    },
  ];
}

function judgeItems(survey: Survey): Wait[] {
  return survey.once(listCommands).flatMap(({ code, facts }) => {
    const waits = facts.blocking === null ? undefined : does[facts.blocking];
    if (waits === undefined || facts.blocking === 'login' || facts.blocking === 'gui') return [];
    const message = `\`${code.text}\` ${waitsOf(facts, waits)}.`;
    const help = questionOf(facts)?.help ?? usualHelp;
    return [{ what: kindOf(facts), report: { at: code.at, message, help, severity: 'info' } }];
  });
}

/** Of a command whose questions nobody knows only the waiting is certain. */
const waitsOf = (facts: CallFacts, waits: string): string =>
  facts.blocking === 'interactive-prompt' && questionOf(facts) === undefined ? 'waits for input' : waits;

const kindOf = ({ program, argv, blocking }: CallFacts): string =>
  `${blocking === 'editor' && program !== 'git' ? '' : `${program} ${argv[0] ?? ''}`} ${blocking}`;

/** A linked project is deployed without a question; only the first time asks. */
const isLinked = ({ calls, guide }: Survey, { facts, line }: CallView): boolean =>
  facts.program === 'vercel' &&
  facts.effects.includes('deploy') &&
  (guide.kind === 'rollback' ||
    calls.some((call) => call.line < line && call.facts.program === 'vercel' && !call.facts.argv.includes('login')));

/** Other rules speak of interpreters whose input stands below them or in another step. */
function isFed({ view, line }: CallView): boolean {
  const { repl } = view.block;
  return repl !== null && repl.line === line && (repl.from !== null || repl.inputFrom !== null);
}

const oneTime = /\b(?:initial|first[- ]time|one[- ]time|prerequisites?|local(?:ly)?)\b/i;

/**
 * Whether the step goes on by itself after a login to an account. A step that is the login, or prepares a machine
 * once, is meant for a person; a session on another machine is another defect.
 */
function isLoginOfStep({ index }: Survey, { view, facts }: CallView): boolean {
  if (!facts.effects.includes('configure') || (view.section.kind !== 'deploy' && view.part !== 'back')) return false;
  if (index.chain(view.section.id).some(({ title }) => oneTime.test(title))) return false;
  return view.calls.some((other) => other.facts.blocking !== 'login' && isChange(other.facts.effects));
}

/** Whether nothing else in the block of a check could fail. */
function isOnlyCheck({ view }: CallView): boolean {
  return isVerifying(view) && view.calls.every(({ facts }) => facts.blocking === 'gui' || facts.program === 'cd');
}

/** What everybody expects to wait, or whose answer stands beside it. */
function isMild(survey: Survey, one: CallView, question: Question | undefined): boolean {
  const { view, facts, line } = one;
  if (question?.mild === true || facts.blocking === 'interactive-repl' || facts.blocking === 'gui') return true;
  if (facts.program === 'git') return false;
  if (facts.blocking === 'editor') return true;
  const next = survey.blocks[survey.blocks.indexOf(view) + 1]?.block;
  if (next?.section === view.block.section && contents.has(next.role)) return true;
  return listRemarks(survey).some(
    (remark) =>
      remark.section.id === view.section.id &&
      ((remark.view === view && [line, line + 1].includes(remark.line)) ||
        (remark.form === 'prose' &&
          remark.line > view.block.span.end.line &&
          remark.line <= view.block.span.end.line + 2)) &&
      answer.test(remark.text),
  );
}

/** Words by which a writer says what is to be entered. */
const answer = /\b(?:enter|prompts?|answer|add|edit|change|set|paste|uncomment|fill in|choose|select|replace)\b/i;

/** A writer who asks on purpose has written what is asked. */
const isGate = ({ facts }: CallView): boolean => facts.program === 'read';

function fixOf({ text, view, call, facts }: CallView, question: Question | undefined): Pick<Report, 'fix'> {
  const word = call.words.find(({ value }) => value === question?.after);
  if (question === undefined || word === undefined || text.includes('\n') || facts.remote) return {};
  const span = view.at(word.end, word.end);
  return { fix: { kind: 'suggested', title: `Add ${question.flag}`, edits: [{ span, text: ` ${question.flag}` }] } };
}
