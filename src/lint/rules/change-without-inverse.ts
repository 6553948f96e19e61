import type { Change, ChangeClass } from '../../model/index.ts';
import { isDeploymentPlan } from '../deployment-plan.ts';
import { quoteCommand } from '../excerpt.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';
import { wayBackOf } from '../way-back.ts';

export const changeWithoutInverse: Rule = {
  id: 'change-without-inverse',
  catalogue: 'rb/coverage',
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'The guide has a way back, but it leaves out a kind of thing that the deployment changes.',
  why: 'A rollback of the code alone leaves a new schema, new settings or new traffic rules, which the old code has never seen.',
  examples: {
    bad: `# Deploy the shop to production (20 min)

**Date**: 2026-03-01
**Risk**: low

## Deploy

\`\`\`bash
aws route53 change-resource-record-sets --hosted-zone-id Z1 --change-batch file://new.json
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`

## Rollback if more than 5 % of the requests fail

\`\`\`bash
kubectl rollout undo deployment/shop
kubectl rollout status deployment/shop
\`\`\`
`,
    good: `# Deploy the shop to production (20 min)

**Date**: 2026-03-01
**Risk**: low

## Deploy

\`\`\`bash
aws route53 change-resource-record-sets --hosted-zone-id Z1 --change-batch file://new.json
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`

## Rollback if more than 5 % of the requests fail

\`\`\`bash
aws route53 change-resource-record-sets --hosted-zone-id Z1 --change-batch file://old.json
kubectl rollout undo deployment/shop
kubectl rollout status deployment/shop
\`\`\`
`,
  },
  check,
};

/** What undoes each kind of thing; kinds that are left out here are kept, or undone with the code. */
const undoneBy: Partial<Record<ChangeClass, { readonly thing: string; readonly help: string }>> = {
  schema: {
    thing: 'the database schema',
    help: 'Add the migrations back, or the restore of a dump taken before; or say that the old code works with the new schema.',
  },
  data: { thing: 'data', help: 'Add what deletes or restores the data, or say that it may stay.' },
  code: { thing: 'the code', help: 'Add the command that deploys the version before.' },
  configuration: {
    thing: 'the configuration',
    help: 'Save the old values before the change, and set them again in the way back.',
  },
  traffic: { thing: 'the traffic', help: 'Add the command that sends the traffic back.' },
  dns: { thing: 'DNS records', help: 'Note the old records and lower their TTL before, and set them again.' },
  access: { thing: 'access rules', help: 'Keep the old rule or key until the checks are over, and put it back.' },
  flag: { thing: 'a feature flag', help: 'Add the command that turns the flag off.' },
  scale: { thing: 'the number of instances', help: 'Note the old number, and set it again.' },
};
const declared =
  /irreversib|forward[- ]only|backwards?[- ]compatib|(?:no|not|without) (?:\w+ )?roll(?:ed|ing)?[\s-]?back (?:is |of )?|(?:may|can) stay|keep(?:s|ing)? the new/i;

function* check(survey: Survey): Iterable<Report> {
  const { guide, index, places } = survey;
  const back = wayBackOf(survey);
  if (!isDeploymentPlan(survey) || back.plans.length === 0) return;
  // Where nothing can be run at all, that is the defect.
  if (!back.calls.some(({ facts }) => facts.program !== '')) return;
  if (back.words.some(({ text }) => declared.test(text)) || refersToAnotherGuide(survey)) return;
  const uncovered = guide.changes.filter((change) => change.coverage === 'uncovered' && isDeployed(change));
  for (const [kind, { thing, help }] of Object.entries(undoneBy)) {
    const [first, ...others] = uncovered.filter((change) => change.class === kind);
    if (first === undefined) continue;
    const [section] = back.sections;
    yield {
      at: places.find(first.line, first.text),
      message: `\`${quoteCommand(first.text)}\` changes ${thing}, and the way back does not undo that.`,
      help,
      related: [
        ...others
          .slice(0, 8)
          .map((change) => ({ at: places.find(change.line, change.text), message: `Changes ${thing}, too.` })),
        ...(section === undefined ? [] : [{ at: places.heading(section), message: 'The way back starts here.' }]),
      ],
    };
  }

  function isDeployed({ block }: Change): boolean {
    const id = index.blocks.get(block)?.section ?? '';
    const kind = index.sections.get(id)?.kind;
    if (kind !== 'deploy' && kind !== 'pre-deployment') return false;
    return !index.chain(id).some(({ environment }) => environment === 'staging' || environment === 'local');
  }
}

/** Whether the way back is told in full elsewhere. */
const refersToAnotherGuide = ({ guide }: Survey): boolean =>
  guide.references.some(
    ({ kind, target, text, resolved }) =>
      !resolved &&
      (kind === 'link' || kind === 'document') &&
      /roll[\s_-]?back|revert|recover/i.test(`${target} ${text}`),
  );
