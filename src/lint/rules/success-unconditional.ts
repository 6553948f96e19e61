import type { BlockView, CallView } from '../block-view.ts';
import { isNamedLikeCheck } from '../checks.ts';
import { fallbackOf } from '../neighbours.ts';
import type { Report, Rule } from '../rule.ts';
import { hasErrexit } from '../shell-options.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const successUnconditional: Rule = {
  id: 'success-unconditional',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A script prints that all went well, whatever happened before.',
  why: 'Without `set -e` the lines after a failed command still run: the message is read as proof, and the script ends with success.',
  examples: {
    bad: `# Restore the shop

\`\`\`bash
#!/bin/bash
cp shop-1.4.sqlite /srv/shop/shop.sqlite
echo "Database restored"
exit 0
\`\`\`
`,
    good: `# Restore the shop

\`\`\`bash
#!/bin/bash
set -e
cp shop-1.4.sqlite /srv/shop/shop.sqlite
echo "Database restored"
exit 0
\`\`\`
`,
  },
  yieldsTo: ['errexit-missing', 'exit-masked'],
  check,
};

const printers: ReadonlySet<string> = new Set(['echo', 'printf']);
const claim =
  /✅|🎉|✔|✓|\b(?:success\w*|complete[d]?|finished|done|passed|verified|restored|deployed|updated|restarted|started|installed|healthy|all good|erfolgreich|terminado|exitoso)\b/iu;
const doubt =
  /❌|✗|⚠|\b(?:fail\w*|error\w*|not|if|when|unless|once|before|after|until|please|should|must|needs?)\b|\?/iu;
const failing: ReadonlySet<string> = new Set([
  'state-changing',
  'test',
  'health-check',
  'backup',
  'restore',
  'migrate',
  'deploy',
  'service',
]);

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    // In commands that a person types one by one, the failure is seen; a script is believed.
    if (!view.isPosix || view.part === 'read' || (view.shell?.shebang == null && view.block.role !== 'script'))
      continue;
    const found = findClaim(view);
    if (found === null || hasErrexit(survey, found.claim)) continue;
    const { claim: said, before } = found;
    yield {
      at: said.at,
      causes: [before.at],
      message: `\`${showCall(said)}\` is printed even when \`${showCall(before)}\` fails.`,
      help: 'Write `set -euo pipefail` at the start of the script.',
      related: [{ at: before.at, message: 'Its failure does not stop the script.' }],
    };
  }
}

/** The last claim at the end of a script, and the command before it whose failure nothing looks at. */
function findClaim(view: BlockView): { claim: CallView; before: CallView } | null {
  const said = view.calls.findLast(
    ({ call, statement, text }) =>
      printers.has(call.name ?? '') &&
      statement.kind === 'command' &&
      call.context === 'top' &&
      call.redirects.length === 0 &&
      claim.test(text) &&
      !doubt.test(text),
  );
  if (said === undefined) return null;
  const before = view.calls.findLast(
    (other) => other.line < said.line && other.call.context === 'top' && mayFail(other) && !isHandled(other),
  );
  return before === undefined ? null : { claim: said, before };
}

function mayFail(view: CallView): boolean {
  const { effects, known } = view.facts;
  return effects.some((effect) => failing.has(effect)) || !known || isNamedLikeCheck(view);
}

/** `cp … || exit 1` stops by itself; `$?` looks at the result. */
function isHandled(view: CallView): boolean {
  const fallback = fallbackOf(view);
  if (fallback !== null) return !printers.has(fallback.call.name ?? '') || fallback.call.redirects.length > 0;
  return /^[^\n]*(?:\|\||&&)/.test(view.view.block.text.slice(view.call.end)) || /\$\?/.test(nextLines(view));
}

function nextLines({ view, call }: CallView): string {
  return view.block.text.slice(call.end).split('\n').slice(0, 3).join('\n');
}
