import { isDeploymentPlan } from '../deployment-plan.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';
import { wayBackOf } from '../way-back.ts';

export const rollbackWithoutTrigger: Rule = {
  id: 'rollback-without-trigger',
  catalogue: 'rb/no-trigger',
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'A plan says how to go back, and not when.',
  why: 'Without a number and a name people wait for one more log line while the users wait for the site.',
  examples: {
    bad: `# Deploy the shop to production (20 min)

**Date**: 2026-03-01
**Owner**: the shop team
**Risk**: low

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
    good: `# Deploy the shop to production (20 min)

**Date**: 2026-03-01
**Owner**: the shop team
**Risk**: low

## Deploy

\`\`\`bash
kubectl apply -f shop-1.4.yaml
kubectl rollout status deployment/shop
\`\`\`

## Rollback triggers

- Error rate above 5 % for 5 minutes

## Rollback

\`\`\`bash
kubectl rollout undo deployment/shop
kubectl rollout status deployment/shop
\`\`\`
`,
  },
  yieldsTo: ['criteria-without-number'],
  check,
};

const vague =
  /\bif (?:(?:it(?:'s| is)|this is|deemed|absolutely) )?(?:necessary|needed|required|issues?|problems?|something|anything|things|desired|you want)\b|\bwhen (?:necessary|needed|required)\b/gi;
/** A sentence that ties going back to something that can be observed. */
const says =
  /\b(?:roll\w*[\s-]?back|revert|abort|back out)\b[^.]{0,120}\b(?:if|when|once|unless|within|exceeds?|above)\b|\b(?:if|when|once|unless|should)\b[^.]{0,160}\b(?:roll\w*[\s-]?back|revert|abort|back out)\b|[<>≥≤]\s*\d|\b(?:exceeds?|above|over|more than|less than|below)\s+\d/i;

function* check(survey: Survey): Iterable<Report> {
  const { guide, index, places } = survey;
  const { plans, sections, words } = wayBackOf(survey);
  if (!isDeploymentPlan(survey)) return;
  const triggers = guide.criteria.filter(({ polarity }) => polarity === 'rollback');
  if (triggers.some(({ value }) => value !== null)) return;
  const isSaid = [...words, ...survey.guide.prose.map(({ line, markdown }) => ({ line, text: markdown }))].some(
    ({ text }) => says.test(text.replace(vague, ' ')),
  );
  if (isSaid) return;
  const section =
    sections.findLast(({ id }) => namesFailure(id)) ?? sections[0] ?? index.sections.get(plans[0]?.section ?? '');
  if (section === undefined) return;
  yield {
    at: places.heading(section),
    message:
      triggers.length === 0
        ? 'The guide says how to go back and names nothing measurable that calls for it.'
        : `None of the ${triggers.length} reasons to go back can be measured.`,
    help: 'Name what is measured, the bound, for how long, and who decides: "error rate above 5 % for 5 minutes".',
    ...(triggers.length === 0 ? {} : { severity: 'info' as const }),
  };

  /** Where a guide describes what fails, it should say what failing is. */
  function namesFailure(id: string): boolean {
    return guide.sections.some(
      ({ id: other, title }) =>
        /^(?:if|when|emergency)\b/i.test(title) && index.chain(other).some((one) => one.id === id),
    );
  }
}
