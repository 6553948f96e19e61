import type { Generator } from './generator.ts';
import { escapeCell, writeTable } from './markdown-table.ts';

/** The rules of the linter as a table of the documentation. */
export const rulesPage: Generator = {
  path: 'docs/rules.md',
  make: async () => {
    // Only now: the list of rules that it reads may have been written a moment ago.
    const { describeRules } = await import('../../src/cli/rules/describe-rules.ts');
    const { rules } = describeRules();
    const rows = rules.map(({ id, severity, group, preset, summary }) => [
      `\`${id}\``,
      preset === 'strict' ? `${severity}, strict` : severity,
      group,
      escapeCell(summary),
    ]);
    return [
      '<!-- Generated from src/lint/rules by npm run generate: change those, not this file. -->',
      '',
      '# Rules',
      '',
      `The ${rules.length} rules of \`runsheet lint\`. \`runsheet explain ID\` shows why a rule is one, with an example of a defect and a sound guide.`,
      'Rules marked strict are on with `--preset strict` alone, or when the configuration gives them a level. How a finding is',
      'suppressed says [Write a guide](write-a-guide.md#what-it-cannot-guess).',
      '',
      ...writeTable(['rule', 'severity', 'group', 'reports'], rows),
      '',
    ].join('\n');
  },
};
