import type { Finding, Guide } from '../../model/index.ts';

/** What one rule has found. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  readonly line: number;
  /** The id of the block or section that it stands in. */
  readonly anchor: string;
  readonly message: string;
  readonly help: string;
}

const severities = ['error', 'warning', 'info'] as const;

/** How many there are of each severity, the worst first. */
export const countFindings = (groups: readonly FindingGroup[]) =>
  severities.flatMap((severity) => {
    const count = groups
      .filter((group) => group.severity === severity)
      .reduce((sum, { findings }) => sum + findings.length, 0);
    return count === 0 ? [] : [{ severity, count, words: `${count} ${names[severity]}${count === 1 ? '' : 's'}` }];
  });

const names: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', info: 'note' };

/** By rule, the worst first. */
export function groupFindings(guide: Guide, findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, { rule: string; severity: Finding['severity']; findings: FindingView[] }>();
  for (const { rule, severity, span, message, help } of findings) {
    const key = `${severities.indexOf(severity)} ${rule}`;
    const group = groups.get(key) ?? { rule, severity, findings: [] };
    groups.set(key, group);
    const { line } = span.start;
    group.findings.push({ line, anchor: anchorAt(guide, line), message, help });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** The id that a block has on the page. */
export const blockAnchor = (line: number): string => `L${line}`;

function anchorAt({ blocks, sections }: Guide, line: number): string {
  const block = blocks.find(({ span }) => span.start.line <= line && line <= span.end.line);
  return block === undefined ? (sectionAt(sections, line)?.id ?? '') : blockAnchor(block.span.start.line);
}

export const sectionAt = (sections: Guide['sections'], line: number): Guide['sections'][number] | undefined =>
  sections.findLast(({ span }) => span.start.line <= line) ?? sections[0];
