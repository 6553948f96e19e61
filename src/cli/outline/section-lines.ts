import type { Section } from '../../model/index.ts';
import type { Line } from '../terminal/line.ts';
import type { Layout } from './layout.ts';
import { writeDuration, writeWindow } from './wording.ts';

/** A heading, with what is known of its section. */
export function sectionLines(section: Section, layout: Layout): Line[] {
  const name = [section.label, section.title || section.heading].filter(Boolean).join(' ');
  return [
    [
      layout.gutter(`${section.span.start.line}`),
      layout.indentOf(section),
      { text: name || '(before the first heading)', tone: 'section' },
      { text: `  ${factsOf(section).join(' · ')}`, tone: 'quiet' },
    ],
  ];
}

function factsOf(section: Section): string[] {
  const { kind, environment, duration, window, status, optional, choice } = section;
  return [
    kind,
    environment === 'any' ? '' : environment,
    duration ? writeDuration(duration) : '',
    window ? writeWindow(window) : '',
    status ?? '',
    optional ? 'optional' : '',
    choice ? `one of several: ${choice.option}` : '',
  ].filter((fact) => fact !== '');
}
