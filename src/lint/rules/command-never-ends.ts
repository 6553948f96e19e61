import type { Fix } from '../../model/index.ts';
import type { CallView } from '../block-view.ts';
import { endlessCommands } from '../endless-commands.ts';
import { listCommands } from '../list-commands.ts';
import type { Report, Rule } from '../rule.ts';
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

const stop = 'Ask for a fixed number of lines, or write for how long to watch and what must be seen: `timeout 60 …`.';

function* check(survey: Survey): Iterable<Report> {
  for (const call of survey.calls) {
    if (call.facts.blocking !== 'never-ending' || call.view.part === 'read' || isStopped(call)) continue;
    const fix = boundFix(call);
    yield {
      at: call.at,
      message: `\`${firstLine(call.text)}\` does not end by itself.`,
      help: stop,
      ...(fix === null ? {} : { fix }),
    };
  }
  for (const { code, facts } of survey.once(listCommands)) {
    if (facts.blocking !== 'never-ending') continue;
    yield { at: code.at, message: `\`${code.text}\` does not end by itself.`, help: stop };
  }
}

/** Whether the block itself ends it: by a key that a comment names, or since a script catches it. */
function isStopped({ view, call }: CallView): boolean {
  return (
    call.background ||
    (view.shell?.comments ?? []).some(
      ({ text, line }) => /ctrl[ +-]*c|\^c/i.test(text) && Math.abs(line - call.line) <= 1,
    )
  );
}

const firstLine = (text: string): string => {
  const [first = '', ...rest] = text.split('\n');
  return rest.length > 0 ? `${first.replace(/\\$/, '').trimEnd()} …` : first;
};

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
