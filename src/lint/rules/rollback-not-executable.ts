import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';
import { wayBackOf } from '../way-back.ts';

export const rollbackNotExecutable: Rule = {
  id: 'rollback-not-executable',
  catalogue: 'rb/not-executable',
  group: 'rollback',
  severity: 'error',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade', 'rollback'],
  summary: 'The whole way back is comments or intentions: no command, no steps, no document to follow.',
  why: '"Restore the database" is a goal. Who has to do it at night needs the command, the file and the order.',
  examples: {
    bad: `# Deploy the shop

## Deploy

\`\`\`bash
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`

## Rollback

\`\`\`bash
# Switch back to the previous version
# Verify that the shop works
\`\`\`
`,
    good: `# Deploy the shop

## Deploy

\`\`\`bash
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`

## Rollback

\`\`\`bash
kubectl rollout undo deployment/shop
kubectl rollout status deployment/shop
\`\`\`
`,
  },
  check,
};

const steps: ReadonlySet<string> = new Set(['numbered', 'task', 'box']);
const empty: ReadonlySet<string> = new Set(['manual', 'run', 'script', 'session', 'sample', 'checklist']);

function* check(survey: Survey): Iterable<Report> {
  const { guide, index, places, inlineCode } = survey;
  const { plans, blocks } = wayBackOf(survey);
  if (plans.length === 0) return;
  if (blocks.some(({ block }) => block.commands.length > 0 || !empty.has(block.role))) return;
  const isBack = (section: string) => index.chain(section).some(({ kind }) => kind === 'rollback');
  const spans = guide.sections.filter(({ id }) => isBack(id)).map(({ span }) => span);
  const isBackLine = (line: number) => spans.some(({ start, end }) => line >= start.line && line <= end.line);
  if (inlineCode.some(({ line, text }) => isBackLine(line) && /[a-z]/i.test(text))) return;
  if (guide.references.some(({ section, kind }) => isBack(section) && kind !== 'image')) return;
  if (guide.checklist.some(({ section, block, form }) => block === null && isBack(section) && steps.has(form))) return;
  if (guide.tables.some(({ section, rows }) => isBack(section) && rows.length > 1)) return;
  const [first, ...others] = blocks;
  if (first === undefined) return;
  yield {
    at: places.line(first.block.span.start.line),
    causes: blocks.map(({ block }) => places.line(block.span.start.line)),
    message: 'The way back holds no command and no steps, only comments that name what should happen.',
    help: 'Write the commands that go back, with the names of files and versions, or numbered steps for a person.',
    related: others.map(({ block }) => ({
      at: places.line(block.span.start.line),
      message: 'Nothing here can be run either.',
    })),
  };
}
