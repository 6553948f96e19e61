import { expect, it } from 'vitest';
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
