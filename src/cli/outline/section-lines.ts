import { type GuideIndex, type GuidePart, partOf, type Section } from '../../model/index.ts';
import type { Line } from '../terminal/line.ts';
import type { Layout } from './layout.ts';
import { writeDuration, writeWindow } from './wording.ts';

/** Parts of which no script takes anything, whatever would become of their blocks elsewhere. */
const beside: ReadonlySet<GuidePart> = new Set(['cleanup', 'upkeep', 'development']);

/** A heading, with what is known of its section. */
export function sectionLines(section: Section, index: GuideIndex, layout: Layout): Line[] {
  const name = [section.label, section.title || section.heading].filter(Boolean).join(' ');
  return [
    [
      layout.gutter(`${section.span.start.line}`),
      layout.indentOf(section),
      { text: name || '(before the first heading)', tone: 'section' },
      { text: `  ${factsOf(section, partOf(index, section.id)).join(' · ')}`, tone: 'quiet' },
    ],
  ];
}

function factsOf(section: Section, part: GuidePart): string[] {
  const { kind, environment, duration, window, status, optional, choice } = section;
  return [
    kind,
    environment === 'any' ? '' : environment,
    duration ? writeDuration(duration) : '',
    window ? writeWindow(window) : '',
    status ?? '',
    optional ? 'optional' : '',
    beside.has(part) ? 'in no script' : '',
    choice ? `one of several: ${choice.option}` : '',
  ].filter((fact) => fact !== '');
}
