import { expect } from 'vitest';
import type { Script } from '../../src/emit/bash/script.ts';
import { stepsOf } from '../support/bash-sandbox.ts';
import { makeChoice } from '../support/script-builder.ts';
import { testInBash, testOnTerminal } from '../support/test-in-bash.ts';

const of = (option: string, group = 'target') => [{ group, option }];

const script: Partial<Script> = {
  choices: [makeChoice({ group: 'target', question: 'Linux or Windows?', options: ['Linux (bash)', 'Windows'] })],
  steps: stepsOf({
    linux: { text: 'echo is-linux', choices: of('Linux (bash)') },
    windows: { text: 'echo is-windows', choices: of('Windows') },
    both: 'test -e ready',
    after: { text: 'echo after-linux', choices: of('Linux (bash)') },
  }),
};

testInBash('a choice that is not made ends the run before the first step', async (sandbox) => {
  sandbox.script(script);
  const { code, out } = await sandbox.run();
  expect(out).toContain('Linux or Windows?');
  expect(code).toBe(2);
});

testInBash('an unknown group or alternative ends it too, and names what there is', async (sandbox) => {
  sandbox.script(script);
  const group = await sandbox.run(['--yes', '--choose', 'targe=Windows']);
  expect(group.out).toContain('there is no choice targe; near: target');
  const option = await sandbox.run(['--yes', '--choose', 'target=Mac']);
  expect(option.out).toContain('has no alternative Mac; it has\n    1  Linux (bash)\n    2  Windows');
  expect([group.code, option.code]).toEqual([2, 2]);
});

testInBash('the choice is kept for --resume, and cannot be changed half-way', async (sandbox) => {
  sandbox.script(script);
  const first = await sandbox.run(['--yes', '--choose', 'target=Linux (bash)']);
  expect(first.out).toContain('is-linux');
  expect(first.out).not.toContain('is-windows');
  const other = await sandbox.run(['--yes', '--resume', '--choose', 'target=Windows']);
  expect(other.out).toContain('this run follows target=Linux (bash)');
  expect(other.code).toBe(2);
  sandbox.write('ready', '');
  const { code, out } = await sandbox.run(['--yes', '--resume']);
  expect(out).toContain('after-linux');
  expect(code).toBe(0);
});

testInBash('the choice is kept for the other scripts of the guide', async (sandbox) => {
  sandbox.write('ready', '');
  sandbox.script(script);
  await sandbox.run(['--yes', '--choose=target=Windows']);
  sandbox.script({ ...script, flow: 'rollback' });
  const { code, out } = await sandbox.run(['--yes'], { script: 'rollback.sh' });
  expect(out).toContain('is-windows');
  expect(out).not.toContain('is-linux');
  expect(code).toBe(0);
});

testOnTerminal('the choice is asked for by number before anything runs', async (sandbox) => {
  sandbox.write('ready', '');
  sandbox.script(script);
  const { code, out } = await sandbox.onTerminal([
    ['wait', '1  Linux (bash)\r\n    2  Windows'],
    ['wait', 'Number of the alternative'],
    ['send', '3\n'],
    ['wait', 'Number of the alternative'],
    ['send', '2\n'],
    ['wait', 'OK: all'],
  ]);
  expect(code, out).toBe(0);
  expect(out).toContain('is-windows');
  expect(out).not.toContain('is-linux\n');
});

testInBash('both conditions of a step must have been chosen', async (sandbox) => {
  sandbox.script({
    choices: [makeChoice({ group: 'a' }), makeChoice({ group: 'b' })],
    steps: stepsOf({
      both: {
        text: 'touch both',
        choices: [
          { group: 'a', option: 'one' },
          { group: 'b', option: 'one' },
        ],
      },
      second: { text: 'touch second', choices: [{ group: 'b', option: 'two' }] },
    }),
  });
  expect((await sandbox.run(['--yes', '--choose', 'a=one', '--choose', 'b=two'])).code).toBe(0);
  expect(sandbox.has('both')).toBe(false);
  expect(sandbox.has('second')).toBe(true);
});

testInBash('alternatives that leave nothing to do are no success', async (sandbox) => {
  sandbox.script({
    choices: [makeChoice({ group: 'a' }), makeChoice({ group: 'b' })],
    steps: stepsOf({
      both: {
        text: 'touch both',
        choices: [
          { group: 'a', option: 'one' },
          { group: 'b', option: 'one' },
        ],
      },
      always: 'touch always',
    }),
  });
  const { code, out } = await sandbox.run(['--yes', '--choose', 'a=one', '--choose', 'b=two']);
  expect(out).toContain('no step belongs to all of the alternatives that were chosen');
  expect(code).toBe(2);
  expect(sandbox.has('always')).toBe(false);
});

const nested: Partial<Script> = {
  choices: [
    makeChoice({ group: 'way', question: 'Which way?', options: ['undo', 'look'] }),
    makeChoice({ group: 'how', question: 'How?', options: ['quickly', 'fully'] }),
  ],
  steps: stepsOf({
    quickly: { text: 'echo is-quick', choices: [...of('undo', 'way'), ...of('quickly', 'how')] },
    fully: { text: 'echo is-full', choices: [...of('undo', 'way'), ...of('fully', 'how')] },
    look: { text: 'echo is-looking', choices: of('look', 'way') },
  }),
};

testInBash('a choice within an alternative that was not chosen is not asked for', async (sandbox) => {
  sandbox.script(nested);
  const { code, out } = await sandbox.run(['--yes', '--choose', 'way=look']);
  expect(out).not.toContain('How?');
  expect(out).toContain('is-looking');
  expect(out).not.toMatch(/is-(?:quick|full)/);
  expect(code).toBe(0);
});

testInBash('a choice within the alternative that was chosen is asked for', async (sandbox) => {
  sandbox.script(nested);
  const { code, out } = await sandbox.run(['--yes', '--choose', 'way=undo']);
  expect(out).toContain('How?');
  expect(code).toBe(2);
});
