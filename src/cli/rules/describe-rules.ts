import { type Rule, rules } from '../../lint/index.ts';

/** A rule as data: all that is known of it but how it looks at a guide. */
export type RuleDescription = Required<Omit<Rule, 'check' | 'tool'>> & { readonly tool: string | null };

/** What `runsheet rules --format json` prints. */
export interface RuleReference {
  readonly schema: 1;
  readonly rules: readonly RuleDescription[];
}

export const describeRules = (): RuleReference => ({ schema: 1, rules: rules.map(describe) });

const describe = ({ check: _, tool, ...description }: Rule): RuleDescription => ({
  id: description.id,
  group: description.group,
  severity: description.severity,
  preset: description.preset,
  kinds: description.kinds,
  tool: tool ?? null,
  catalogue: description.catalogue,
  summary: description.summary,
  why: description.why,
  examples: description.examples,
  yieldsTo: description.yieldsTo ?? [],
});
