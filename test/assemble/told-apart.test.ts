import { describe, expect, test } from 'vitest';
import { outlineOf, planLines, reasonsOf } from '../plan/plan-guide.ts';
import { bash, compileLines } from './write-guide.ts';

const sides = (...lines: string[]) => compileLines('# Shop', '', ...lines).blocks.map(({ choice }) => choice?.option);

describe('parts that exclude one another', () => {
  test.each([
    ['With downtime', 'Without downtime'],
    ['Upgrade with a maintenance window', 'Upgrade without a maintenance window'],
    ['Mit Ausfallzeit', 'Ohne Ausfallzeit'],
  ])('%s, and %s', (one, other) => {
    expect(sides(`## ${one}`, bash('make one'), `## ${other}`, bash('make other'))).toEqual([one, other]);
  });

  test('headings with nothing in common are steps', () => {
    const none = [undefined, undefined];
    expect(sides('## Deploy with Helm', bash('make one'), '## Deploy without tests', bash('make b'))).toEqual(none);
  });

  test('labels for users of one thing and of another', () => {
    const lines = ['## Deploy', '', 'Supervisor users:', bash('make one'), 'Horizon users:', bash('make other')];
    expect(sides(...lines)).toEqual(['Supervisor users', 'Horizon users']);
    expect(sides('## Deploy', '', 'Create users:', bash('make one'), 'Import users first:', bash('make b'))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test.each([
    ['Import users:', 'Notify users:'],
    ['Disable inactive users:', 'Notify the remaining users:'],
    ['For Docker users:', 'Migrate legacy users:'],
  ])('who does something to users is no side: %s, %s', (one, other) => {
    expect(sides('## Deploy', '', one, bash('make one'), other, bash('make b'))).toEqual([undefined, undefined]);
  });

  test.each([
    ['Deploy without traffic', 'Deploy with traffic'],
    ['Start with maintenance mode', 'Start without maintenance mode'],
  ])('who adds it later follows both: %s, %s', (one, other) => {
    expect(sides(`## ${one}`, bash('make one'), `## ${other}`, bash('make b'))).toEqual([undefined, undefined]);
  });

  const details = (title: string, command: string) =>
    `<details>\n<summary>${title}</summary>\n${bash(command)}\n</details>\n`;

  test('collapsed parts for one system each', () => {
    const lines = ['## Deploy', '', details('Debian', 'make one'), details('Rocky Linux', 'make other')];
    expect(sides(...lines)).toEqual(['debian', 'redhat']);
    expect(sides('## Deploy', '', details('Debian', 'make one'), details('Logs', 'make b'))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('what must not be done, and what is done instead', () => {
  const guide = (before: string, behind: string) =>
    planLines({}, '# Shop', '', '## Deploy', '', before, bash('make wipe'), behind, bash('make release'));

  test.each([
    ['Never use `--force`. Last year someone typed', 'and we lost the volumes. What we do instead:'],
    ['A colleague once ran', 'which wiped the disks. Do this instead:'],
    ['We must not force it. Somebody tried', 'It did no good. Use this instead:'],
  ])('%s … %s', (before, behind) => {
    const made = guide(before, behind);
    expect(made.choices).toEqual([]);
    expect(outlineOf(made)).toEqual(['14-14 run/shared ask']);
    expect(reasonsOf(made)).toEqual(['7 the guide says not to run it']);
  });

  test('a warning alone makes no counter-example', () => {
    expect(guide('Never stop it at noon. Run', 'In a cluster, use this instead:').actions).toHaveLength(2);
  });
});

describe('a step that is undone where it has failed', () => {
  const deploy = ['# Shop', '', '## Deploy', bash('npx migrate-mongo up'), 'If the migration fails, undo it:'];
  const undo = bash('npx migrate-mongo down');

  test('is no way back beside the one of the guide', () => {
    const made = planLines({ flow: 'rollback' }, ...deploy, undo, '## Rollback', bash('rsync -a old/ /srv/shop/'));
    expect(made.choices).toEqual([]);
    expect(made.actions.map(({ because }) => because)).toEqual([
      expect.stringContaining('somebody has decided'),
      expect.stringContaining('only under a condition'),
      'a step of the way back',
    ]);
  });

  test('is the way back where the guide has no other', () => {
    const made = planLines({ flow: 'rollback' }, ...deploy, undo);
    expect(made.actions).toHaveLength(2);
  });
});
