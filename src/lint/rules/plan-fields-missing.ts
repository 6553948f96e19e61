import { isProductionPlan, lineOfTitle } from '../production-plan.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const planFieldsMissing: Rule = {
  id: 'plan-fields-missing',
  catalogue: 'st/plan-fields',
  group: 'structure',
  severity: 'info',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'A plan for production does not say who, when, what version or how long.',
  why: 'These are what a reviewer asks before the change is approved, and what an incident review asks after it.',
  examples: {
    bad: `# Deploy the shop to production

## Deploy

\`\`\`bash
helm upgrade shop shop/shop --version 1.4.0 --wait
kubectl rollout status deployment/shop
\`\`\`

## Rollback

\`\`\`bash
helm rollback shop --wait
kubectl rollout status deployment/shop
\`\`\`

## Success criteria

- No 5xx answers for 10 minutes
- Orders can be placed
`,
    good: `# Check the shop

Look at the dashboard.
`,
  },
  check,
};

const fields: readonly (readonly [name: string, sign: RegExp])[] = [
  ['an owner', /\b(?:owner|author|responsible|maintain\w+|technician|deployer|prepared by|assignee)\b|team\b/i],
  ['a date or window', /\b20\d\d\b|\b(?:window|schedule\w*|day \d)\b/i],
  ['a version', /\bv?\d+\.\d+\.\d+\b|\bversion\b|\b(?:tag|sha|commit)\b/i],
  ['how long it takes', /\b\d{1,9}\s{0,9}(?:-|–|to)?\s{0,9}\d{0,9}\s{0,9}(?:min|minutes|hours?|h)\b|\bduration\b/i],
];

function* check(survey: Survey): Iterable<Report> {
  const { guide, places } = survey;
  if (!survey.once(isProductionPlan)) return;
  const { owner, date, version } = guide.meta;
  const known = [
    owner !== null || guide.contacts.length > 0,
    date !== null,
    version !== null,
    guide.sections.some(({ duration }) => duration !== null),
  ];
  const prose = places.lines.slice(0, 40).join('\n');
  const missing = fields.filter(([, sign], at) => known[at] !== true && !sign.test(prose)).map(([name]) => name);
  // A plan that says all but one of them says enough.
  if (missing.length < 2) return;
  yield {
    at: places.line(lineOfTitle(survey)),
    message: `The plan does not say at its head: ${missing.join(', ')}.`,
    help: 'Add lines such as `**Owner**: …`, `**Date**: …`, `**Version**: …`, `**Duration**: …` below the title.',
  };
}
