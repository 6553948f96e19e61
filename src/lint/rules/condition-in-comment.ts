import type { CallFacts } from '../../shell/index.ts';
import { commentSteps } from '../comment-steps.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const conditionInComment: Rule = {
  id: 'condition-in-comment',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'Among commands that always run, one that takes data or a release back has its condition only in a comment.',
  why: 'Whoever pastes the block, or runs it as a script, restores over good data: a shell does not read the comment.',
  examples: {
    bad: `# Look after the shop

\`\`\`bash
./check-orders.sh
# If orders are missing, load the dump
mongorestore --drop /srv/dumps/orders
\`\`\`
`,
    good: `# Look after the shop

\`\`\`bash
./check-orders.sh
\`\`\`

If orders are missing, load the dump:

\`\`\`bash
mongorestore --drop /srv/dumps/orders
\`\`\`
`,
  },
  check,
};

const conditional = /^(?:only )?(?:if|when|in case)\b/i;
/** Which of two ways to go depends on the host, and not on what the commands before have shown. */
const byHost = /^(?:only )?(?:if|when|in case)(?: you(?:'re| are)?)? (?:using|running|on|use|run|have)\b/i;

function* check(survey: Survey): Iterable<Report> {
  for (const { view, words, calls, line } of survey.once(commentSteps)) {
    const [said = ''] = words;
    const [first] = calls;
    if (first === undefined || !conditional.test(said) || byHost.test(said)) continue;
    if (!view.isPosix || view.block.role !== 'run' || view.part === 'read') continue;
    if (first.call.context !== 'top' || first.statement.kind === 'compound' || !takesBack(first.facts)) continue;
    if (!view.calls.some((call) => call.line < line && call.call.name !== null)) continue;
    yield {
      at: first.at,
      message: `\`${showCall(first)}\` runs in any case: that it is meant only "${said}" is a comment.`,
      help: 'Put it into a block of its own below the condition, or write the condition as `if …; then … fi`.',
    };
  }
}

const risky: ReadonlySet<string> = new Set(['restore', 'migrate-down', 'undo', 'destructive']);

const takesBack = ({ effects }: CallFacts): boolean => effects.some((effect) => risky.has(effect));
