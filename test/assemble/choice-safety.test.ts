import { expect, it } from 'vitest';
import { planLines } from '../plan/plan-guide.ts';
import { bash, compileLines } from './write-guide.ts';

const sides = (...lines: string[]) =>
  compileLines('# Shop', '## Deploy', '### Option A', bash(...lines), '### Option B', bash('make b')).blocks.map(
    ({ disposition }) => disposition,
  );

it('offers a side that can be run as a choice', () => {
  expect(sides('make a')).toEqual(['choice', 'choice']);
});

it('shows a side of which a part was meant for another machine', () => {
  expect(sides('ssh web1', 'systemctl restart shop')).toEqual(['manual-prompt', 'choice']);
});

it('shows a side that the shell cannot read', () => {
  expect(sides('echo "open')).toEqual(['manual-prompt', 'choice']);
});

it('runs no example, not even in the way back', () => {
  const example = (command: string) => bash(command, '# Example:', 'make example');
  const made = planLines(
    { flow: 'rollback' },
    '# Shop',
    '## Deploy',
    example('make a'),
    '## Rollback',
    example('make back'),
  );
  expect(made.actions.map(({ kind, lines }) => [kind, lines.from])).toEqual([
    ['gate', 13],
    ['manual', 13],
  ]);
  expect(made.choices).toEqual([]);
});
