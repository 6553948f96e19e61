import type { Severity } from '../../model/index.ts';
import { count } from '../outline/wording.ts';
import { findingsOf, type Report } from './report.ts';

/** A report in numbers. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
  readonly suppressed: number;
  readonly baselined: number;
  readonly stale: number;
}

export function summarise(report: Report): Summary {
  const findings = findingsOf(report);
  const having = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: report.guides.length,
    errors: having('error'),
    warnings: having('warning'),
    infos: having('info'),
    fixable: findings.filter(({ fix }) => fix?.kind === 'safe').length,
    suppressed: report.guides.reduce((sum, { suppressed }) => sum + suppressed.length, 0),
    baselined: report.guides.reduce((sum, { baselined }) => sum + baselined.length, 0),
    stale: report.stale,
  };
}

export const severityCounts = ({ errors, warnings, infos }: Pick<Summary, 'errors' | 'warnings' | 'infos'>): string =>
  [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(infos > 0 ? [count(infos, 'info')] : []),
  ].join(', ');

/** `2 errors, 1 warning in 1 of 3 guides; 1 fixable by --fix; 2 baselined`. */
export function writeSummary(report: Report): string {
  const summary = summarise(report);
  const { fixable, suppressed, baselined, stale } = summary;
  const touched = report.guides.filter(({ findings }) => findings.length > 0).length;
  const all = count(summary.files, 'guide');
  const where = touched === summary.files ? all : `${touched} of ${all}`;
  const found = severityCounts(summary);
  return [
    found === '' ? `no findings in ${all}` : `${found} in ${where}`,
    ...(fixable > 0 ? [`${fixable} fixable by --fix`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(baselined > 0 ? [`${baselined} baselined`] : []),
    ...(stale > 0 ? [`${count(stale, 'stale entry', 'stale entries')} in the baseline`] : []),
  ].join('; ');
}
