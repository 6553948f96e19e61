import { findingsOf, type Report, type Setting } from './report.ts';
import { pathInRepository } from './report-path.ts';
import { writeSummary } from './summary.ts';

/** GitHub refuses a summary of more than 1 MiB, that of other steps included. */
const mostRows = 1500;

/** All findings as Markdown, for the summary page of a job. */
export function jobSummary(report: Report, setting: Setting): string {
  const findings = findingsOf(report);
  const rows = findings.slice(0, mostRows).map(({ path, span, severity, rule, message, help }) => {
    const place = `${pathInRepository(path, setting)}:${span.start.line}`;
    return `| ${[severity, place, rule, `${message} ${help}`].map(cell).join(' | ')} |`;
  });
  const rest = findings.length - rows.length;
  return [
    '## Runsheet',
    '',
    `${cell(writeSummary(report))}.`,
    '',
    ...(rows.length > 0 ? ['| severity | place | rule | finding |', '| --- | --- | --- | --- |', ...rows, ''] : []),
    ...(rest > 0 ? [`… and ${rest} more.`, ''] : []),
  ].join('\n');
}

/** Words of a guide as words, and not as Markdown or HTML; code between backticks stays code. */
function cell(text: string): string {
  const parts = text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('|', '\\|')
    .split('`');
  if (parts.length % 2 === 0) return words(parts.join("'"));
  return parts.map((part, index) => (index % 2 === 1 ? part : words(part))).join('`');
}

const words = (text: string): string => text.replace(/[*_[\]#~@!]/g, '\\$&').replaceAll('<', '&lt;');
