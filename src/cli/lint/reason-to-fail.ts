import type { LintSettings } from '../config/lint-settings.ts';
import { count } from '../outline/wording.ts';
import { findingsOf, type Report, ranks } from '../reporters/report.ts';

const leastRanks = { ...ranks, never: Number.POSITIVE_INFINITY } as const;

/** Why the exit code is 1, with what to say about it beyond the findings; null when it is 0. */
export function reasonToFail(
  report: Report,
  { failOn, maxWarnings }: Pick<LintSettings, 'failOn' | 'maxWarnings'>,
): { readonly note: readonly string[] } | null {
  const findings = findingsOf(report);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const note =
    maxWarnings !== null && warnings > maxWarnings
      ? [`${count(warnings, 'warning')}, more than the ${maxWarnings} that --max-warnings allows.`]
      : [];
  const fails = findings.some(({ severity }) => ranks[severity] >= leastRanks[failOn]);
  return fails || note.length > 0 ? { note } : null;
}
