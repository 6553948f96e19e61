import type { Finding } from '../../model/index.ts';
import { count } from '../outline/wording.ts';
import { levelTones } from '../rules/levels.ts';
import { type Line, renderLines } from '../terminal/line.ts';
import { wrap } from '../terminal/wrap.ts';
import { frameLines } from './frame.ts';
import type { Report, ReportedGuide, Setting } from './report.ts';
import { writeSummary } from './summary.ts';

/** For people: grouped by guide, with the line of the guide and what to write instead. */
export function pretty(report: Report, { terminal, mostOfRule }: Setting): string {
  const shown = new Map<string, number>();
  const isShown = ({ rule }: Finding) => {
    const number = (shown.get(rule) ?? 0) + 1;
    shown.set(rule, number);
    return number <= mostOfRule;
  };
  const lines = report.guides.flatMap((guide) => guideLines(guide, guide.findings.filter(isShown), terminal.width));
  const hidden = [...shown].filter(([, number]) => number > mostOfRule).sort(([a], [b]) => (a < b ? -1 : 1));
  const sentence = `${writeSummary(report)}.`;
  return renderLines(
    [
      ...lines,
      ...hidden.flatMap(([rule, number]) => hiddenLines(rule, number - mostOfRule, terminal.width)),
      ...(hidden.length > 0 ? [['']] : []),
      ...wrap(`${sentence[0]?.toUpperCase()}${sentence.slice(1)}`, terminal.width).map((text): Line => [text]),
    ],
    terminal,
  );
}

const hiddenLines = (rule: string, number: number, width: number): Line[] =>
  wrap(`${count(number, 'more finding')} of ${rule}; --only ${rule} shows all.`, width).map((text) => [
    { text, tone: 'quiet' },
  ]);

function guideLines(guide: ReportedGuide, findings: readonly Finding[], width: number): Line[] {
  if (findings.length === 0) return [];
  const lines = guide.text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return [
    [{ text: guide.path, tone: 'title' }],
    [''],
    ...findings.flatMap((finding) => [...findingLines(finding, lines, width), ['']]),
  ];
}

function findingLines(finding: Finding, lines: readonly string[], width: number): Line[] {
  const { severity, rule, span, origin } = finding;
  const tone = levelTones[severity];
  const frame = (range: Finding['span'], mark: '^' | '-', label: string) =>
    frameLines(lines[range.start.line - 1] ?? '', range, { width, tone: mark === '^' ? tone : 'check', mark, label });
  const name = origin === null ? rule : `${rule} ${origin.code}`;
  return [
    [`  ${span.start.line}:${span.start.column}  `, { text: severity, tone }, { text: `  ${name}`, tone: 'quiet' }],
    ...wrap(finding.message, width - 2).map((text): Line => ['  ', text]),
    ...frame(span, '^', ''),
    ...finding.related.flatMap(({ span: place, message }) => frame(place, '-', message)),
    ...labelled('help', finding.help, width),
    ...(finding.fix === null ? [] : labelled('fix', `${finding.fix.title}${fixNotes[finding.fix.kind]}`, width)),
  ];
}

const fixNotes = { safe: ' (--fix does it)', suggested: ' (suggested)' } as const;

function labelled(label: string, text: string, width: number): Line[] {
  const indent = label.length + 4;
  return wrap(text, width - indent).map((part, index) =>
    index === 0 ? ['  ', { text: `${label}: `, tone: 'quiet' }, part] : [' '.repeat(indent), part],
  );
}
