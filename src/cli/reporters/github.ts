import type { Finding, Severity } from '../../model/index.ts';
import { count } from '../outline/wording.ts';
import { findingsOf, type Report, ranks, type Setting } from './report.ts';
import { pathInRepository } from './report-path.ts';
import { severityCounts } from './summary.ts';

/** A step may show so many annotations of a level; GitHub drops those beyond without a word. */
const mostAnnotations = 10;

/** Annotations of GitHub Actions: the worst first, and one notice that counts those which have no place. */
export function github(report: Report, setting: Setting): string {
  const sorted = [...findingsOf(report)].sort((a, b) => ranks[b.severity] - ranks[a.severity]);
  const left = { error: mostAnnotations, warning: mostAnnotations, info: 0 };
  const shown = sorted.filter(({ severity }) => left[severity]-- > 0);
  const rest = sorted.filter((finding) => !shown.includes(finding));
  const annotate = (finding: Finding) => annotation(finding, pathInRepository(finding.path, setting));
  return [...shown.map(annotate), ...noticeOf(rest, annotate)].map((line) => `${line}\n`).join('');
}

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function annotation({ span, severity, rule, message, help }: Finding, file: string): string {
  const { start, end } = span;
  const properties = {
    file,
    line: start.line,
    endLine: end.line,
    // Columns of a place that spans lines are refused.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${list.join(',')}::${escapeData(`${message}\n${help}`)}`;
}

function noticeOf(rest: readonly Finding[], annotate: (finding: Finding) => string): string[] {
  const [only] = rest;
  if (only === undefined) return [];
  if (rest.length === 1) return [annotate({ ...only, severity: 'info' })];
  const having = (severity: Severity) => rest.filter((finding) => finding.severity === severity).length;
  const counts = severityCounts({ errors: having('error'), warnings: having('warning'), infos: having('info') });
  const files = new Set(rest.map(({ path }) => path)).size;
  const text = `${counts} more in ${count(files, 'guide')}; the summary of this job lists all.`;
  return [`::notice title=runsheet::${escapeData(text)}`];
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
