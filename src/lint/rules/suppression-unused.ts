import type { Rule } from '../rule.ts';

/** The directives are read and judged by `lint` itself, which knows what they suppress. */
export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  catalogue: null,
  group: 'suppression',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A directive that suppresses nothing.',
  why: 'The defect it was written for is gone; left in place, it hides the next one.',
  examples: {
    bad: `# Deploy the shop

<!-- runsheet-disable-next-line suppression-unused: the page of the platform team is private -->
See the handbook of the platform team.
`,
    good: `# Deploy the shop

See the handbook of the platform team.
`,
  },
  check: () => [],
};
