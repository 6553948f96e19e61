import { expect } from 'vitest';
import { stepsOf } from '../support/bash-sandbox.ts';
import { makeParameter } from '../support/script-builder.ts';
import { testInBash, testOnTerminal } from '../support/test-in-bash.ts';

testInBash('a run goes on with the values that it began with', async (sandbox) => {
  sandbox.script({
    parameters: [makeParameter({ name: 'HOST' }), makeParameter({ name: 'KEY', secret: true })],
    steps: stepsOf({ first: 'echo "first $HOST"', second: 'test -e ready; echo "second $HOST"' }),
  });
  const env = { KEY: 'secret-1' };
  expect((await sandbox.run(['--yes', '--set', 'HOST=web3'], { env })).code).toBe(1);
  const other = await sandbox.run(['--yes', '--resume', '--set', 'HOST=web4'], { env });
  expect(other.out).toContain('HOST was web3 when this run began, and is web4 now');
  expect(other.code).toBe(2);
  sandbox.write('ready', '');
  const same = await sandbox.run(['--yes', '--resume'], { env });
  expect(same.out).toContain('second web3');
  expect(same.code).toBe(0);
});

testInBash('what was rolled back is not resumed', async (sandbox) => {
  sandbox.script({ steps: stepsOf({ first: 'test -e ready' }) });
  sandbox.script({ flow: 'rollback', steps: stepsOf({ undo: 'touch undone' }) });
  expect((await sandbox.run()).code).toBe(1);
  const rolled = await sandbox.run(['--yes'], { script: 'rollback.sh' });
  expect(rolled.out).toContain('OK: all steps complete: rolled back');
  const { code, out } = await sandbox.run(['--yes', '--resume']);
  expect(out).toContain('this deployment was rolled back; start again without --resume');
  expect(code).toBe(2);
  sandbox.write('ready', '');
  expect((await sandbox.run()).code).toBe(0);
  expect((await sandbox.run(['--yes', '--resume'])).out).not.toContain('rolled back');
});

testInBash('a new start over an unfinished run is told', async (sandbox) => {
  sandbox.steps({ first: 'true', second: 'test -e ready' });
  await sandbox.run();
  expect((await sandbox.run()).out).toContain(
    'an earlier run has not been finished; it stopped before the end of [second]',
  );
});

testOnTerminal('on a terminal a new start over an unfinished run is asked', async (sandbox) => {
  sandbox.steps({ first: 'echo run >> log', second: 'test -e ready' });
  await sandbox.run();
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'Start over with the first step?'],
    ['send', 'q\n'],
  ]);
  expect(code).toBe(2);
  expect(out).toContain('nothing was run; go on with bash deploy.sh --resume');
  expect(sandbox.read('log')).toBe('run\n');
});

testOnTerminal('a gate asks whether to go on, and cannot be skipped', async (sandbox) => {
  sandbox.steps({ when: { kind: 'gate', text: 'Roll back now?', numbered: false }, next: 'touch next' });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'Go on? [y]es / [q]uit: '],
    ['send', 's\n'],
    ['wait', 'Go on?'],
    ['send', 'n\n'],
  ]);
  expect(code).toBe(3);
  expect(sandbox.has('next')).toBe(false);
  // A line to copy must not answer the question that was left open.
  expect(out).not.toContain('--ack');
});

testOnTerminal('what was typed while a step ran answers nothing', async (sandbox) => {
  sandbox.steps({ slow: 'echo started; sleep 2', next: { text: 'touch next', confirm: 'ask' } });
  const { code } = await sandbox.onTerminal([
    ['wait', 'started'],
    ['send', 'y\n'],
    ['wait', 'Run this?'],
    ['send', 'q\n'],
  ]);
  expect(code).toBe(3);
  expect(sandbox.has('next')).toBe(false);
});

testOnTerminal('a step that fails can be skipped where it failed', async (sandbox) => {
  sandbox.steps({ fails: 'false', next: 'touch next' });
  const { code, out } = await sandbox.onTerminal([
    ['wait', '[s]kip it'],
    ['send', 's\n'],
  ]);
  expect(code, out).toBe(0);
  expect(sandbox.has('next')).toBe(true);
  expect(sandbox.journal().map(({ event, step }) => `${event} ${step}`)).toContain('step_skipped fails');
});

testOnTerminal('a terminal shows what is about to run, and what of', async (sandbox) => {
  sandbox.steps({ plain: 'echo done-$((1 + 1))' });
  const { out } = await sandbox.onTerminal([['wait', 'OK: all steps complete']]);
  expect(out).toMatch(/deploy: Release of Toy\n {2}guide\.md \(0{12}\), 1 steps, on \S+ as \S+/);
  expect(out).toMatch(/10 \| echo done-\$\(\(1 \+ 1\)\)\n(?:.*\n)*?done-2\n/);
});
