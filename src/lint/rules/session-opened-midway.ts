import { type CallFacts, type Session, sessionOf } from '../../shell/index.ts';
import type { BlockView, CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const sessionOpenedMidway: Rule = {
  id: 'session-opened-midway',
  catalogue: 'ex/session-change',
  group: 'execution',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A block opens a shell on another machine or as another user, and goes on with commands for that shell.',
  why: 'Pasted or run at once, the lines below wait until the session ends, and then change the machine it was opened from.',
  examples: {
    bad: `# Reload the proxy

\`\`\`bash
ssh proxy.shop.test
sudo nginx -t
\`\`\`
`,
    good: `# Reload the proxy

\`\`\`bash
ssh proxy.shop.test sudo nginx -t
\`\`\`
`,
  },
  check,
};

const opened: Readonly<Record<Session, string>> = {
  machine: 'a session on another machine',
  container: 'a shell in a container',
  user: 'a shell of another user',
  shell: 'another shell',
};

const isLeaving = ({ program }: CallFacts) => program === 'exit' || program === 'logout';

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    const { block, part } = view;
    if (!view.isPosix || block.role !== 'run' || block.prompted || part === 'read') continue;
    for (const [index, one] of view.calls.entries()) {
      const session = one.call.context === 'top' ? sessionOf(one.facts) : null;
      if (session === null || one.call.background || one.call.pipedFrom !== null) continue;
      const next = view.calls.slice(index + 1).find((after) => isMeantFor(one, after, view));
      if (next === undefined) continue;
      yield {
        at: one.at,
        message: `\`${showCall(one)}\` opens ${opened[session]}, and the lines below it are meant for that.`,
        help: 'Hand the commands over: `ssh HOST command`, `su USER -c command`, or as a here-document on standard input.',
        related: [{ at: next.at, message: 'This line does not run there.' }],
        ...(session === 'shell' ? { severity: 'warning' as const } : {}),
      };
      break;
    }
  }
}

/** The next command, unless it stands for another attempt: a side of a choice, or the way out. */
function isMeantFor(opener: CallView, { call, facts, line, statement }: CallView, { block }: BlockView): boolean {
  if (call.context !== 'top' || statement === opener.statement || isLeaving(facts) || call.name === null) return false;
  if (sessionOf(facts) !== null) return false;
  const between = block.text.split('\n').slice(opener.line - block.textLine + 1, line - block.textLine);
  return !between.some((text) => /^\s*#.*\b(?:or|on your|locally|local machine|back on)\b/i.test(text));
}
