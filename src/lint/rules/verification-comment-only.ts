import type { BlockView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const verificationCommentOnly: Rule = {
  id: 'verification-comment-only',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The step that verifies is a comment among commands, without a command of its own.',
  why: 'Whoever pastes the block, and every script made of it, skips the check and takes the change for done.',
  examples: {
    bad: `# Restart the shop

\`\`\`bash
# 1. Restart
sudo systemctl restart shop

# 2. Verify the restart
# Check that the home page loads
\`\`\`
`,
    good: `# Restart the shop

\`\`\`bash
# 1. Restart
sudo systemctl restart shop

# 2. Verify the restart
curl -fsS https://shop.example.com/health
\`\`\`
`,
  },
  check,
};

const step = /^(?:step\s*)?\d{1,2}(?:\.\d+)*[.):]?\s+/i;
const verifying =
  /^(?:post[- ]deploy\w* )?(?:verify|verification|validate|validation|smoke tests?|health checks?|test (?:the|that|critical|rollback|all))\b/i;
const changing: ReadonlySet<string> = new Set([
  'state-changing',
  'migrate',
  'deploy',
  'service',
  'restore',
  'undo',
  'publishes-code',
]);

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    if (view.part === 'read' || !view.isPosix || view.shell === null) continue;
    for (const { line, words } of listEmptySteps(view)) {
      yield {
        at: survey.places.line(line),
        message: `"${words}" is only a comment: no command of this block verifies anything.`,
        help: 'Write the command that tells, such as `curl -fsS URL`, or move the words into a checklist below the block.',
      };
    }
  }
}

/** Comments that head a step of checks, with no command before the next step. */
function listEmptySteps(view: BlockView): { line: number; words: string }[] {
  const own = (view.shell?.comments ?? []).filter(({ ownLine }) => ownLine);
  const found: { line: number; words: string }[] = [];
  for (const [at, comment] of own.entries()) {
    const isNumbered = step.test(comment.text);
    const words = comment.text.replace(step, '').replace(/[:：]\s*$/, '');
    if (!verifying.test(words)) continue;
    const line = view.guideLine(comment.line);
    const next = own.slice(at + 1).find(({ text }) => step.test(text));
    const end = next === undefined ? Number.POSITIVE_INFINITY : view.guideLine(next.line);
    if (view.calls.some((call) => call.line > line && call.line < end)) continue;
    const before = view.calls.findLast((call) => call.line < line);
    if (
      before === undefined ||
      !view.calls.some(({ facts, line: of }) => of < line && facts.effects.some((effect) => changing.has(effect)))
    )
      continue;
    // A single line behind a command that shows something says what is to be seen in it.
    const isTold = own[at + 1]?.line === comment.line + 1;
    const isChange = before.facts.effects.some((effect) => changing.has(effect));
    if (!isNumbered && !isTold && !isChange) continue;
    found.push({ line, words });
    if (next === undefined) break;
  }
  return found;
}
