import type { CallView } from '../block-view.ts';
import { isNamedLikeCheck } from '../checks.ts';
import { fallbackOf, sequelOf } from '../neighbours.ts';
import type { Report, Rule } from '../rule.ts';
import { isHiddenByPipe } from '../shell-options.ts';
import type { Survey } from '../survey.ts';

export const exitMasked: Rule = {
  id: 'exit-masked',
  catalogue: 'cs/exit-masked',
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command that may fail is followed by `|| echo`, so that the failure becomes a success.',
  why: 'The message is printed, but the exit code is that of `echo`: a script goes on, and a pipeline stays green.',
  examples: {
    bad: `# Check the shop

\`\`\`bash
curl -fsS https://shop.example.com/health || echo "The shop does not answer"
\`\`\`
`,
    good: `# Check the shop

\`\`\`bash
curl -fsS https://shop.example.com/health || { echo "The shop does not answer"; exit 1; }
\`\`\`
`,
  },
  check,
};

const printers: ReadonlySet<string> = new Set(['echo', 'printf', 'Write-Host', 'Write-Output']);
const meaningful: ReadonlySet<string> = new Set([
  'test',
  'health-check',
  'state-changing',
  'backup',
  'migrate',
  'restore',
  'deploy',
]);

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.calls) {
    const { call, facts, at } = view;
    if (view.view.part === 'read' || call.context === 'condition' || call.context === 'substitution') continue;
    if (!facts.effects.some((effect) => meaningful.has(effect)) && !isNamedLikeCheck(view)) continue;
    const fallback = fallbackOf(view);
    if (fallback === null || !printers.has(fallback.call.name ?? '')) continue;
    // Behind `| head` the branch never runs, and the pipe is what hides the failure.
    if (isHiddenByPipe(survey, view)) continue;
    // `|| echo line >> file` adds what is missing; `|| echo no && exit 1` does stop.
    if (keepsText(fallback) || fallback.call.pipedInto !== null) continue;
    if (
      sequelOf(fallback) !== null ||
      /^\s*;\s*(?:exit|return|false)\b/.test(view.view.block.text.slice(fallback.call.end))
    )
      continue;
    yield {
      at,
      message: `\`|| ${fallback.call.name}\` turns the failure of \`${facts.program}\` into a success.`,
      help: 'End the branch with a failure: `|| { echo "…"; exit 1; }`.',
      related: [{ at: fallback.at, message: 'The exit code is that of this command.' }],
    };
  }
}

/** Whether the text goes into a file. */
function keepsText({ call }: CallView): boolean {
  return call.redirects.some(({ operator, target }) => /^>>?$/.test(operator) && target !== '/dev/stderr');
}
