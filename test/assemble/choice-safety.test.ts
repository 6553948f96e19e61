import { expect, it } from 'vitest';
import { bash, compileLines } from './write-guide.ts';

const sides = (...lines: string[]) =>
  compileLines('# Shop', '## Deploy', '### Option A', bash(...lines), '### Option B', bash('make b')).blocks.map(
    ({ disposition }) => disposition,
  );

it('offers a side that can be run as a choice', () => {
  expect(sides('make a')).toEqual(['choice', 'choice']);
});

it('offers what follows a login as a choice', () => {
  expect(sides('ssh web1', 'systemctl restart shop')).toEqual(['choice', 'choice']);
});

it('offers what the shell cannot read as a choice', () => {
  expect(sides('echo "open')).toEqual(['choice', 'choice']);
});
