import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const remoteExitLost: Rule = {
  id: 'remote-exit-lost',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: '`heroku run` without `--exit-code` ends with success when the command on the dyno fails.',
  why: 'A migration that fails on the platform looks like one that went through, and the next step builds on it.',
  examples: {
    bad: `# Refresh the search of the shop

\`\`\`bash
heroku run rake search:reindex --app shop
\`\`\`
`,
    good: `# Refresh the search of the shop

\`\`\`bash
heroku run --exit-code rake search:reindex --app shop
\`\`\`
`,
  },
  check,
};

/** `run:detached` does not wait for the command at all. */
const waits: ReadonlySet<string> = new Set(['run', 'run:inside']);
const passesOn: ReadonlySet<string> = new Set(['--exit-code', '-x']);
/** What only shows something is judged by the person who reads it. */
const quiet: ReadonlySet<string> = new Set(['read-only', 'show']);

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    if (view.part === 'read') continue;
    const found = view.calls.filter((call) => isLost(call));
    const [first, ...more] = found;
    if (first === undefined) continue;
    yield {
      at: first.at,
      message: `\`${showCall(first)}\` ends with success even when the command on the dyno fails.`,
      help: 'Pass the exit status on: `heroku run --exit-code …`.',
      related: more.map(({ at }) => ({ at, message: 'So does this command.' })),
      fix: {
        kind: 'suggested',
        title: 'Pass the exit status on',
        edits: found.flatMap(({ call }) => {
          const word = runWordOf(call);
          return word === undefined ? [] : [{ span: view.at(word.start, word.end), text: `${word.raw} --exit-code` }];
        }),
      },
    };
  }
}

function isLost({ call, facts }: CallView): boolean {
  if (runWordOf(call) === undefined || call.words.some(({ raw }) => passesOn.has(raw))) return false;
  if (!facts.via.includes('heroku run') || facts.blocking !== null || facts.repl !== null) return false;
  // The end of a pipeline decides there.
  if (call.pipedInto !== null || call.background) return false;
  return facts.effects.length === 0 || facts.effects.some((effect) => !quiet.has(effect));
}

function runWordOf({ words }: CallView['call']): CallView['call']['words'][number] | undefined {
  const at = words.findIndex(({ value }) => value === 'heroku');
  const next = at === -1 ? undefined : words[at + 1];
  return next !== undefined && waits.has(next.raw) ? next : undefined;
}
