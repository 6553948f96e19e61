import type { Rule } from '../../lint/index.ts';
import { type Line, renderLines } from '../terminal/line.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { levelTones } from './levels.ts';

/** All that a person may want to know of a rule. */
export function printRule(rule: Rule, terminal: Terminal): string {
  const { id, group, severity, preset, kinds, tool, summary, why, examples } = rule;
  const facts = [
    group,
    preset === 'strict' ? 'only with --preset strict' : null,
    kinds === 'any' ? 'guides of every kind' : `guides of these kinds: ${kinds.join(', ')}`,
    tool === undefined ? null : `found by ${tool}, where it is installed`,
  ];
  const paragraph = (text: string): Line[] => wrap(text, terminal.width).map((part): Line => [part]);
  return renderLines(
    [
      [{ text: id, tone: 'title' }, '  ', { text: severity, tone: levelTones[severity] }],
      ...wrap(facts.filter((fact) => fact !== null).join(' · '), terminal.width).map(
        (text): Line => [{ text, tone: 'quiet' }],
      ),
      [''],
      ...paragraph(summary),
      ...paragraph(why),
      [''],
      [{ text: 'Reported', tone: 'back' }],
      ...exampleLines(examples.bad),
      [''],
      [{ text: 'Sound', tone: 'run' }],
      ...exampleLines(examples.good),
      [''],
      ['To let one stand, write above it, in the text or in a block of bash:'],
      [`  <!-- runsheet-disable-next-line ${id}: reason -->`],
      [`  # runsheet-disable-next-line ${id}: reason`],
    ],
    terminal,
  );
}

const exampleLines = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): Line => [{ text: '  │ ', tone: 'quiet' }, line]);
