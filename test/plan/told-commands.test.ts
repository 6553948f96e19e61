import { expect, test } from 'vitest';
import { bash } from '../assemble/write-guide.ts';
import { outlineOf, planLines } from './plan-guide.ts';

test.fails.each([
  ['a sentence', ['Then restart the workers with `sudo systemctl restart workers`.']],
  ['a table', ['| Step | Command |', '| --- | --- |', '| drain | `consul maint -enable` |']],
])('a command in %s beside a block is shown', (_, lines) => {
  const made = planLines({}, '# Release the shop', '', '## Deploy', bash('sudo systemctl reload shop'), ...lines);
  expect(outlineOf(made)).toHaveLength(2);
});
