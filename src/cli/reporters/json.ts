import { version } from '../outputs/version.ts';
import type { Findings } from './findings.ts';
import { findingsOf, type Report } from './report.ts';
import { summarise } from './summary.ts';

/** For programs: `public/schema/findings.v1.json` describes it. */
export function json(report: Report): string {
  const findings: Findings = {
    schema: 1,
    version,
    findings: [...findingsOf(report)],
    files: report.guides.map((guide) => {
      const { errors, warnings, infos, fixable, suppressed, baselined } = summarise({ guides: [guide], stale: 0 });
      return { path: guide.path, kind: guide.kind, errors, warnings, infos, fixable, suppressed, baselined };
    }),
    summary: summarise(report),
  };
  return `${JSON.stringify(findings, null, 2)}\n`;
}
