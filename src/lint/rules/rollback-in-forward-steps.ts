import type { Section } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';
import { wayBackOf } from '../way-back.ts';

export const rollbackInForwardSteps: Rule = {
  id: 'rollback-in-forward-steps',
  catalogue: null,
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'Commands of the way back stand in a numbered step between the steps of the way forward.',
  why: 'Who follows the numbers, or runs the blocks in order, undoes the deployment in the middle of it.',
  examples: {
    bad: `# Deploy the shop

## Step 1: Deploy

\`\`\`bash
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`

## Step 2: Rollback

\`\`\`bash
kubectl rollout undo deployment/shop
kubectl rollout status deployment/shop
\`\`\`

## Step 3: Deploy the worker

\`\`\`bash
kubectl apply -f worker-1.4.yaml
kubectl rollout status deployment/worker
\`\`\`
`,
    good: `# Deploy the shop

## Step 1: Deploy

\`\`\`bash
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`

## Step 2: Deploy the worker

\`\`\`bash
kubectl apply -f worker-1.4.yaml
kubectl rollout status deployment/worker
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

const runs: ReadonlySet<string> = new Set(['auto', 'auto-after-params', 'gate-then-auto', 'write-file']);

function* check(survey: Survey): Iterable<Report> {
  const { guide, index, places } = survey;
  const back = wayBackOf(survey).blocks.filter(({ block }) => block.commands.length > 0);
  const steps = new Map<string, (typeof back)[number][]>();
  for (const view of back) {
    const step = index.chain(view.section.id).find((section) => isForwardStep(section));
    if (step !== undefined) steps.set(step.id, [...(steps.get(step.id) ?? []), view]);
  }
  for (const [id, [first, ...others]] of steps) {
    const step = index.sections.get(id);
    if (first === undefined || step === undefined) continue;
    yield {
      at: places.line(first.block.span.start.line),
      message: `Commands of the way back stand in step ${step.label} ("${step.title}"), and the steps after it go forward.`,
      help: 'Move them into a section "Rollback" of their own behind the last step, and refer to it.',
      related: [
        { at: places.heading(step), message: 'The step is numbered like those of the way forward.' },
        ...others.map(({ block }) => ({ at: places.line(block.span.start.line), message: 'Goes back, too.' })),
      ],
    };
  }

  function isForwardStep(section: Section): boolean {
    if (!isNumbered(section)) return false;
    const later = guide.sections.filter(({ span }) => span.start.line > section.span.start.line);
    return later.some(
      (one) => one.parent === section.parent && one.kind === 'deploy' && isNumbered(one) && hasForwardCommands(one),
    );
  }

  function hasForwardCommands({ span }: Section): boolean {
    return survey.blocks.some(
      ({ block, part }) =>
        part === 'forward' &&
        runs.has(block.disposition) &&
        block.span.start.line > span.start.line &&
        block.span.end.line <= span.end.line,
    );
  }
}

const isNumbered = ({ label }: Section): boolean => label !== null && /^\d/.test(label);
