import { quoteCommand } from '../excerpt.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const rollbackPreparedTooLate: Rule = {
  id: 'rollback-prepared-too-late',
  catalogue: null,
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'The step that makes the rollback plan stands after the change that it has to undo.',
  why: 'When the change fails, the plan does not exist yet.',
  examples: {
    bad: `# Deploy the shop

## Step 1: Deploy

\`\`\`bash
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`

## Step 2: Create a rollback plan

1. Undo with \`kubectl rollout undo deployment/shop\`
2. Check with \`kubectl rollout status deployment/shop\`
`,
    good: `# Deploy the shop

## Step 1: Create a rollback plan

1. Undo with \`kubectl rollout undo deployment/shop\`
2. Check with \`kubectl rollout status deployment/shop\`

## Step 2: Deploy

\`\`\`bash
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`
`,
  },
  check,
};

const prepares =
  /^(?:create|creating|prepare|preparing|write|writing|draft|define|defining|document|develop|design|establish|set ?up|plan|make|build)\w*\b.{0,30}\b(?:roll[\s-]?back|back[\s-]?out|backout|revert)/i;
const undone: ReadonlySet<string> = new Set(['schema', 'data', 'code', 'configuration', 'traffic', 'dns']);

function* check(survey: Survey): Iterable<Report> {
  const { guide, index, places } = survey;
  for (const section of guide.sections) {
    if (!prepares.test(section.title)) continue;
    const { line } = section.span.start;
    const before = guide.changes.filter((change) => {
      const own = index.sections.get(index.blocks.get(change.block)?.section ?? '');
      const isReal = own !== undefined && own.environment !== 'staging' && own.environment !== 'local';
      return change.line < line && undone.has(change.class) && isReal && own.kind === 'deploy';
    });
    const [first] = before;
    if (first === undefined) continue;
    yield {
      at: places.heading(section),
      message: `"${section.title}" comes after \`${quoteCommand(first.text)}\`, which it is there to undo.`,
      help: 'Move the step before the first change, and try the way back there.',
      related: [
        {
          at: places.find(first.line, first.text),
          message: 'The first change is made here.',
        },
      ],
    };
  }
}
