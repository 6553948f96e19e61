import { expect, test } from 'vitest';
import { planLines } from '../plan/plan-guide.ts';
import { bash } from './write-guide.ts';

const details = (title: string, command: string) =>
  `<details>\n<summary>${title}</summary>\n${bash(command)}\n</details>\n`;

test.fails.each([
  ['headings', ['## With downtime', bash('make one'), '## Without downtime', bash('make other')]],
  ['labels', ['## Deploy', '', 'Supervisor users:', bash('make one'), 'Horizon users:', bash('make other')]],
  ['collapsed parts', ['## Deploy', '', details('Debian', 'make one'), details('Rocky Linux', 'make other')]],
])('%s that exclude one another are a choice', (_, lines) => {
  expect(planLines({}, '# Shop', '', ...lines).choices).toHaveLength(1);
});

test.fails('what must not be done is no side of a choice', () => {
  const before = 'Never use `--force`. Last year someone typed';
  const behind = 'and we lost the volumes. What we do instead:';
  const lines = ['# Shop', '', '## Deploy', '', before, bash('make wipe'), behind, bash('make release')];
  expect(planLines({}, ...lines).choices).toEqual([]);
});

test.fails('the undoing of one step is no rival of the way back', () => {
  const deploy = ['# Shop', '', '## Deploy', bash('npx migrate-mongo up'), 'If the migration fails, undo it:'];
  const back = [bash('npx migrate-mongo down'), '## Rollback', bash('rsync -a old/ /srv/shop/')];
  expect(planLines({ flow: 'rollback' }, ...deploy, ...back).choices).toEqual([]);
});
