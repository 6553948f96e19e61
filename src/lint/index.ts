export { type FixOptions, type FixResult, fixGuide } from './fix.ts';
export { type LintOptions, type LintResult, lint } from './lint.ts';
export { isSampleSecret } from './literal-secrets.ts';
export type { Report, Rule, RuleGroup } from './rule.ts';
export { ruleIds } from './rule-ids.ts';
export { rules } from './rules.ts';
export { listShellTexts, type ShellText } from './shell-texts.ts';
export type { Surroundings } from './survey.ts';
