import type { Fix } from '../../model/index.ts';
import type { CallFacts } from '../../shell/index.ts';
import type { CallView } from '../block-view.ts';
import { endlessCommands } from '../endless-commands.ts';
import { listCommands } from '../list-commands.ts';
import { listRemarks } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const commandNeverEnds: Rule = {
  id: 'command-never-ends',
  catalogue: 'ex/never-ends',
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A step runs a command that does not come back.',
  why: 'Nobody is told when to stop it, so a script hangs here, and the steps below are not reached.',
  examples: {
    bad: `# Look at the shop

\`\`\`bash
tail -f /var/log/shop/error.log
\`\`\`
`,
    good: `# Look at the shop

\`\`\`bash
tail -n 100 /var/log/shop/error.log
\`\`\`
`,
  },
  check,
};

const watching =
  'Ask for a fixed number of lines, or write for how long to watch and what must be seen: `timeout 60 …`.';
const serving =
  'Have a service manager run it, or say that it keeps this terminal and that the next step needs another one.';

function* check(survey: Survey): Iterable<Report> {
  for (const call of survey.calls) {
    if (call.facts.blocking !== 'never-ending' || call.view.part === 'read') continue;
    if (isStopped(survey, call) || isMeantTo(call)) continue;
    const fix = boundFix(call);
    yield {
      at: call.at,
      message: `\`${showCall(call)}\` does not end by itself.`,
      help: helpFor(call.facts),
      ...(isDemanded(survey, call) ? { severity: 'info' as const } : {}),
      ...(fix === null ? {} : { fix }),
    };
  }
  for (const { code, facts } of survey.once(listCommands)) {
    if (facts.blocking !== 'never-ending') continue;
    // A list names where to look; nothing comes after it in the terminal.
    yield {
      at: code.at,
      message: `\`${code.text}\` does not end by itself.`,
      help: helpFor(facts),
      severity: 'info',
    };
  }
}

const observers: ReadonlySet<string> = new Set(['watch', 'top', 'htop']);

const helpFor = ({ program, argv, effects }: CallFacts): string =>
  observers.has(program) ||
  effects.includes('read-only') ||
  endlessCommands.some(
    ({ programs, flags }) => programs.includes(program) && argv.some((one) => flags.includes(one ?? '')),
  )
    ? watching
    : serving;

const stopKey = /ctrl[ +-]*c|control[ +-]*c|\^c/i;

/** Whether the guide says beside it how to end it, or the block itself does. */
function isStopped(survey: Survey, { view, call, line }: CallView): boolean {
  if (call.background) return true;
  const { section, block } = view;
  return listRemarks(survey).some((remark) => {
    if (remark.section.id !== section.id || !stopKey.test(remark.text)) return false;
    if (remark.view !== null) return remark.view === view && Math.abs(remark.line - line) <= 1;
    return remark.line >= block.span.start.line - 3 && remark.line <= block.span.end.line + 12;
  });
}

const filters: ReadonlySet<string> = new Set(
  'grep egrep fgrep rg sed awk cut jq tee cat less more head tail sort uniq tr column ts ccze lnav bat'.split(' '),
);

/** A server on the own desk, and a stream that another program takes up, are to run on. */
function isMeantTo({ view, call, statement }: CallView): boolean {
  if (view.section.environment === 'local') return true;
  const after = statement.calls.filter(({ start }) => start > call.start && call.pipedInto !== null);
  return after.some(({ name }) => name !== null && !filters.has(name));
}

const observing = /\b(?:watch|monitor|follow|observe|keep an eye|see when|until)\b/i;

/** Whether the sentence above asks to watch, and the block holds nothing else that would not be reached. */
function isDemanded(survey: Survey, { view, facts }: CallView): boolean {
  if (new Set(view.calls.map(({ statement }) => statement)).size > 1) return false;
  if (facts.program === 'kubectl' && facts.argv.includes('port-forward')) return true;
  const before = listRemarks(survey).findLast(
    ({ line, form }) => line < view.block.span.start.line && form !== 'comment',
  );
  return before !== undefined && before.line >= view.block.span.start.line - 2 && observing.test(before.text);
}

/** Takes the flag away that keeps a command running. */
function boundFix({ facts, call, view, text }: CallView): Fix | null {
  const row = endlessCommands.find(
    ({ programs, flags }) =>
      programs.includes(facts.program) && call.words.some(({ value }) => flags.includes(value ?? '')),
  );
  if (row === undefined || text.includes('\n')) return null;
  const flag = call.words.find(({ value }) => row.flags.includes(value ?? ''));
  if (flag === undefined) return null;
  const hasCount = call.words.some(({ raw }) => /^(?:-n|--tail|--lines|--num)/.test(raw) && raw !== flag.raw);
  const instead = hasCount ? '' : row.instead;
  const from = instead === '' ? flag.start - 1 : flag.start;
  return {
    kind: 'suggested',
    title: `Do not follow: ${instead === '' ? `leave ${flag.raw} out` : instead}`,
    edits: [{ span: view.at(from, flag.end), text: instead }],
  };
}
