import type { Finding } from '../../model/index.ts';
import type { ReportedGuide } from '../reporters/report.ts';
import type { Grounds } from './lint-texts.ts';

/** What is to be said of a guide, without its text, and what that rests on. */
export interface KnownResult extends Grounds, Pick<ReportedGuide, 'kind' | 'title' | 'findings' | 'suppressed'> {}

/** One line, without the path that each finding repeats. */
export const writeResult = ({ kind, title, findings, suppressed, looks, hasShell }: KnownResult): string =>
  JSON.stringify([kind, title, findings.map(withoutPath), suppressed.map(withoutPaths), looks, hasShell]);

const withoutPath = ({ path: _, ...finding }: Finding) => finding;
const withoutPaths = ({ finding, reason }: KnownResult['suppressed'][number]) => [withoutPath(finding), reason];

/** Null when it is no such line. */
export function readResult(line: string, path: string): KnownResult | null {
  try {
    const [kind, title, findings, suppressed, looks, hasShell] = JSON.parse(line);
    return {
      kind,
      title,
      findings: findings.map((finding: Finding) => withPath(finding, path)),
      suppressed: suppressed.map(([finding, reason]: [Finding, string]) => ({
        finding: withPath(finding, path),
        reason,
      })),
      looks: looks.map(([name, isThere]: [string, boolean | null]) => [name, isThere]),
      hasShell,
    };
  } catch {
    return null;
  }
}

/** With the keys in the order that a rule's findings have, so that both are written alike. */
const withPath = (
  { rule, severity, span, message, help, related, fix, fingerprint, origin }: Finding,
  path: string,
): Finding => ({
  rule,
  severity,
  path,
  span,
  message,
  help,
  related,
  fix,
  fingerprint,
  origin,
});
