import type { Rule } from '../rule.ts';

/** The directives are read and judged by `lint` itself, which knows what they suppress. */
export const suppressionWithoutReason: Rule = {
  id: 'suppression-without-reason',
  catalogue: null,
  group: 'suppression',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A directive that does not say why a finding may stand.',
  why: 'Whoever reads the guide later cannot tell an accepted risk from a silenced mistake.',
  examples: {
    bad: `# Deploy the shop

<!-- runsheet-disable-next-line suppression-unused -->
See the handbook of the platform team.
`,
    good: `# Deploy the shop

See the handbook of the platform team.
`,
  },
  check: () => [],
};
