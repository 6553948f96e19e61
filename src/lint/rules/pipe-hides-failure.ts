import type { CallView } from '../block-view.ts';
import { isChange } from '../checks.ts';
import type { Report, Rule } from '../rule.ts';
import { hasPipefail, passesOn } from '../shell-options.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const pipeHidesFailure: Rule = {
  id: 'pipe-hides-failure',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A check or a change goes into `head`, `tail`, `cat` or `tee`, which end with success whatever came.',
  why: 'The pipe has the exit code of its last program: a failed test run or migration looks like a good one to the script that runs it.',
  examples: {
    bad: `# Deploy the shop

## Tests

\`\`\`bash
pytest tests | tee tests.log
\`\`\`
`,
    good: `# Deploy the shop

## Tests

\`\`\`bash
set -o pipefail
pytest tests | tee tests.log
\`\`\`
`,
  },
  check,
};

const strongChanges: ReadonlySet<string> = new Set(['migrate', 'deploy', 'restore']);

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.calls) {
    const { call } = view;
    const into = call.pipedInto;
    if (into === null || !passesOn.has(into) || !view.view.isPosix || view.view.part === 'read') continue;
    if (!hasMeaningfulExit(view)) continue;
    if (call.context === 'substitution' || isTested(view) || hasPipefail(survey, view)) continue;
    yield {
      at: view.at,
      message: `When \`${showCall(view)}\` fails, \`| ${into}\` hides it: the pipe ends with success.`,
      help: 'Write `set -o pipefail` before the pipe, or run the command without it.',
    };
  }
}

/** Whether the condition around it has asked the same program, so that here its answer is only shown. */
const isTested = ({ call, statement }: CallView): boolean =>
  statement.calls.some(
    ({ context, name, start }) => context === 'condition' && name === call.name && start < call.start,
  );

function hasMeaningfulExit(view: CallView): boolean {
  const { facts, call } = view;
  if (facts.program === 'curl') return call.words.some(({ raw }) => /^-[a-zA-Z]*f|^--fail/.test(raw));
  if (facts.effects.includes('test')) return true;
  return isChange(facts.effects) && facts.effects.some((effect) => strongChanges.has(effect));
}
