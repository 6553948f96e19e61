import type { Finding, GuideKind, Severity } from '../../model/index.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** One guide with what was found in it. */
export interface ReportedGuide {
  readonly path: string;
  readonly kind: GuideKind;
  readonly title: string;
  /** As it was read. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Kept away by a directive of the guide. */
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Known from the baseline. */
  readonly baselined: readonly Finding[];
}

/** What one run of the linter has found. */
export interface Report {
  readonly guides: readonly ReportedGuide[];
  /** Entries of the baseline of which nothing is left. */
  readonly stale: number;
}

export interface Setting {
  readonly terminal: Terminal;
  /** How many findings of one rule are shown to people. */
  readonly mostOfRule: number;
  /** The folder in which we were started. */
  readonly cwd: string;
  /** The root of the repository; where there is none, the folder in which we were started. */
  readonly root: string;
}

/** Makes the text of a report. */
export type Reporter = (report: Report, setting: Setting) => string;

export const findingsOf = ({ guides }: Report): readonly Finding[] => guides.flatMap(({ findings }) => findings);

export const ranks: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
