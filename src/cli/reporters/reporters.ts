import type { ReporterName } from './names.ts';
import type { Reporter } from './report.ts';

/** Each is loaded when it is asked for: that of SARIF needs all rules, the usual one none. */
export const reporters: Readonly<Record<ReporterName, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
};

export const jobSummary = async (): Promise<Reporter> => (await import('./job-summary.ts')).jobSummary;
