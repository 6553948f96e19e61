import { type Rule, rules } from '../../lint/index.ts';
import { count } from '../outline/wording.ts';
import { pad, widthOf } from '../terminal/fit.ts';
import { type Line, renderLines } from '../terminal/line.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { levelTones } from './levels.ts';

/** Fewer columns than this for the summary, and it goes below the name. */
const leastWidth = 30;

/** All rules by group, with what each reports. */
export function listRules(terminal: Terminal): string {
  const groups = [...new Set(rules.map(({ group }) => group))].sort();
  const nameWidth = Math.max(...rules.map(({ id }) => widthOf(id)));
  const lines = groups.flatMap((group): Line[] => [
    [{ text: group, tone: 'title' }],
    ...rules.filter((rule) => rule.group === group).flatMap((rule) => ruleLines(rule, nameWidth, terminal.width)),
    [''],
  ]);
  const strict = rules.filter(({ preset }) => preset === 'strict').length;
  const end = `${count(rules.length, 'rule')}${strict > 0 ? `, ${strict} of them only with --preset strict` : ''}; runsheet explain RULE tells more.`;
  return renderLines([...lines, ...wrap(end, terminal.width).map((text): Line => [text])], terminal);
}

function ruleLines({ id, severity, preset, summary }: Rule, nameWidth: number, width: number): Line[] {
  const tone = levelTones[severity];
  const label = pad(severity, 9);
  const note = preset === 'strict' ? ' (strict)' : '';
  const beside = width - nameWidth - 13;
  if (beside < leastWidth) {
    return [
      ['  ', { text: label, tone }, id, { text: note, tone: 'quiet' }],
      ...wrap(summary, width - 11).map((text): Line => [' '.repeat(11), text]),
    ];
  }
  return wrap(`${summary}${note}`, beside).map(
    (text, index): Line =>
      index === 0 ? ['  ', { text: label, tone }, pad(id, nameWidth + 2), text] : [' '.repeat(nameWidth + 13), text],
  );
}
