import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { hasErrexit } from '../shell-options.ts';
import type { Survey } from '../survey.ts';

export const emptyValuePasses: Rule = {
  id: 'empty-value-passes',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A numeric test stops the script, but not when the value could not be had: `[ "$SIZE" -eq 0 ]`.',
  why: 'When the command that makes the value fails, the variable is empty, `[` reports an error that counts as false, and the check passes.',
  examples: {
    bad: `# Check the copy

\`\`\`bash
#!/bin/bash
SIZE=$(stat -c %s shop.tar 2>/dev/null || stat -f %z shop.tar 2>/dev/null)
if [ "$SIZE" -eq 0 ]; then
  exit 1
fi
\`\`\`
`,
    good: `# Check the copy

\`\`\`bash
#!/bin/bash
set -e
if [ ! -s shop.tar ]; then
  exit 1
fi
\`\`\`
`,
  },
  check,
};

const guarding: ReadonlySet<string> = new Set(['condition', 'function']);
const numeric = /^-(?:eq|ne|lt|le|gt|ge)$/;
const plainVariable = /^"?\$(?:\{(\w+)\}|(\w+))"?$/;
// These print a number even when they find nothing.
const alwaysNumber =
  /\bwc\s+-[lcw]+\b|\bgrep\s+-[a-z]*c|%\{http_code\}|\bdate\b|\bnproc\b|\|\|\s*echo\s+["']?\d|\$#|\bseq\b/;

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.calls) {
    const { call, text, at } = view;
    if (view.view.part === 'read' || !guarding.has(call.context) || (call.name !== '[' && call.name !== 'test'))
      continue;
    const name = testedVariable(view);
    if (name === null || !guardsExit(view)) continue;
    const made = assignmentOf(view, name);
    // With `set -e` the assignment itself stops the script.
    if (made === null || hasErrexit(survey, made) || alwaysNumber.test(made.statement.text) || isLookedAt(view, name))
      continue;
    yield {
      at,
      message: `\`${text}\` is false when \`${name}\` is empty, so that the check passes when its value could not be had.`,
      help: `Stop on an empty value first: \`[ -n "$${name}" ] || exit 1\`; for a file, \`[ -s FILE ]\` tells both.`,
      related: [{ at: made.at, message: `\`${name}\` is empty when this fails.` }],
    };
  }
}

function testedVariable({ call }: CallView): string | null {
  const [, first, operator, second] = call.words;
  if (first === undefined || second === undefined || !numeric.test(operator?.raw ?? '') || call.words.length > 5)
    return null;
  const found = plainVariable.exec(first.raw);
  return found === null ? null : (found[1] ?? found[2] ?? null);
}

/** Whether what follows the test, up to `else`, gives up. */
function guardsExit({ view, statement, call }: CallView): boolean {
  const rest = view.block.text.slice(call.end, statement.end);
  const branch = rest.split(/\n\s*(?:else|elif|fi)\b|;\s*(?:else|elif|fi)\b/, 1)[0] ?? '';
  return /\b(?:exit|return)\s+[1-9]/.test(branch);
}

function assignmentOf({ view, line }: CallView, name: string): CallView | null {
  const made = view.calls.findLast(
    (other) =>
      other.line < line && other.call.words.length === 0 && other.call.assignments.some((one) => one.name === name),
  );
  return made !== undefined && /\$\(|`/.test(made.text) ? made : null;
}

/** Whether the block asks for the empty value, or stops where it is made. */
function isLookedAt({ view }: CallView, name: string): boolean {
  const text = view.block.text;
  return [`-z "$${name}"`, `-z "\${${name}}"`, `-n "$${name}"`, `-n "\${${name}}"`, `-z $${name}`, `\${${name}:?`].some(
    (words) => text.includes(words),
  );
}
