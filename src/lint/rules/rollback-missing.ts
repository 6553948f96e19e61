import type { CallView } from '../block-view.ts';
import { isCertainlyPlan, isDeploymentPlan } from '../deployment-plan.ts';
import { quoteCommand } from '../excerpt.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';
import { speaksOfGoingBack } from '../way-back.ts';

export const rollbackMissing: Rule = {
  id: 'rollback-missing',
  catalogue: 'rb/missing',
  group: 'rollback',
  severity: 'error',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'A deployment plan changes a system and nowhere says how to go back.',
  why: 'When the deployment fails, somebody has to invent the way back under pressure, on a system that is down.',
  examples: {
    bad: `# Deploy the shop to production (20 min)

**Date**: 2026-03-01
**Status**: planned

## Before

- [ ] Tests passed
- [ ] Reviewed
- [ ] Team told
- [ ] Window agreed
- [ ] Dashboard open

## Deploy

\`\`\`bash
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`
`,
    good: `# Deploy the shop to production (20 min)

**Date**: 2026-03-01

## Deploy

\`\`\`bash
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`

## Rollback if more than 5 % of the requests fail

\`\`\`bash
kubectl rollout undo deployment/shop
kubectl rollout status deployment/shop
\`\`\`
`,
  },
  check,
};

const deployed: ReadonlySet<string> = new Set(['code', 'schema', 'data', 'configuration', 'traffic', 'dns', 'flag']);

function* check(survey: Survey): Iterable<Report> {
  const { guide, index, places } = survey;
  if (!isDeploymentPlan(survey) || speaksOfGoingBack(survey)) return;
  const changes = guide.changes.filter(
    (change) => deployed.has(change.class) && change.coverage !== 'irreversible' && isInDeployment(change.block),
  );
  const [title] = guide.sections;
  if (title === undefined || changes.length === 0) return;
  // Before a first installation there is nothing to go back to.
  if (!isCertainlyPlan(survey) && survey.calls.some(isFirst)) return;
  yield {
    at: places.heading(title),
    message: `The guide changes the system with \`${quoteCommand(changes[0]?.text ?? '')}\`${changes.length > 1 ? ` and ${changes.length - 1} more` : ''}, and nothing in it says how to go back.`,
    help: 'Add a section "Rollback": what calls for it, the commands that undo each change, and the check that it worked.',
    related: changes.slice(0, 8).map((change) => ({
      at: places.find(change.line, change.text),
      message: `Changes ${change.class}, and nothing undoes it.`,
    })),
    ...(isCertainlyPlan(survey) ? {} : { severity: 'warning' as const }),
  };

  function isInDeployment(block: string): boolean {
    const section = index.sections.get(index.blocks.get(block)?.section ?? '');
    return section?.kind === 'deploy' && section.environment !== 'staging' && section.environment !== 'local';
  }
}

const isFirst = ({ facts: { program, argv } }: CallView): boolean => program === 'git' && argv[0] === 'clone';
