import type { Rule } from '../../lint/index.ts';
import { paint } from '../highlight/paint.ts';

export interface RulePage {
  readonly id: string;
  readonly group: string;
  readonly severity: Rule['severity'];
  readonly isStrict: boolean;
  readonly kinds: string;
  readonly tool: string | null;
  readonly summary: string;
  readonly why: string;
  /** As HTML. */
  readonly bad: string;
  readonly good: string;
}

export const makeRulePage = ({ id, group, severity, preset, kinds, tool, summary, why, examples }: Rule): RulePage => ({
  id,
  group,
  severity,
  isStrict: preset === 'strict',
  kinds: kinds === 'any' ? 'guides of every kind' : `guides of these kinds: ${kinds.join(', ')}`,
  tool: tool ?? null,
  summary,
  why,
  bad: paint(examples.bad.trimEnd(), [], []),
  good: paint(examples.good.trimEnd(), [], []),
});
