import type { Guide, Section } from '../../model/index.ts';
import { groupBy } from '../outline/group-by.ts';
import { writeDuration, writeWindow } from '../outline/wording.ts';
import type { Line } from '../terminal/line.ts';
import { evidenceLines, fact, headline } from './paragraphs.ts';

export function explainSection(section: Section, guide: Guide, width: number): Line[] {
  const { duration, window, choice } = section;
  return [
    headline(guide, `${section.span.start.line}`, `section ${section.id}`),
    ...fact('heading', section.heading, width),
    ...fact('title', section.title, width),
    ...fact('label', section.label, width),
    ...fact('kind', section.kind, width),
    ...fact('environment', section.environment, width),
    ...fact('duration', duration && writeDuration(duration), width),
    ...fact('window', window && writeWindow(window), width),
    ...fact('status', section.status, width),
    ...fact('optional', section.optional ? 'yes' : null, width),
    ...fact('choice', choice && `${choice.option} of ${choice.group}`, width),
    ...fact('content', contentText(section), width),
    ...evidenceLines(section.because, width),
  ];
}

function contentText({ content }: Section): string {
  const kinds = groupBy(content, ({ kind }) => kind);
  return [...kinds].map(([kind, rows]) => `${rows.length} ${kind}`).join(', ') || 'nothing';
}
