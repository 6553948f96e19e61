import type { Rule } from '../rule.ts';

/** The directives are read and judged by `lint` itself, which knows what they suppress. */
export const suppressionUnknown: Rule = {
  id: 'suppression-unknown',
  catalogue: null,
  group: 'suppression',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A directive that nobody knows, or one for a rule that does not exist.',
  why: 'A misspelt directive suppresses nothing, and its writer believes that it does.',
  examples: {
    bad: `# Deploy the shop

<!-- runsheet-disable-next-line rollback-mising: rolled back by the platform team -->
See the handbook of the platform team.
`,
    good: `# Deploy the shop

See the handbook of the platform team.
`,
  },
  check: () => [],
};
