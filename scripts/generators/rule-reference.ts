import type { Generator } from './generator.ts';

/** Every rule with its examples, for the pages that explain them. */
export const ruleReference: Generator = {
  path: 'public/rules.json',
  make: async () => {
    // Only now: the list of rules that it reads may have been written a moment ago.
    const { describeRules } = await import('../../src/cli/rules/describe-rules.ts');
    return `${JSON.stringify(describeRules(), null, 2)}\n`;
  },
};
