import { expect } from 'vitest';
import { stepsOf } from '../support/bash-sandbox.ts';
import { testInBash, testOnTerminal } from '../support/test-in-bash.ts';

const touch = 'touch "ran-$USED"\n';

testInBash('--yes opens neither ask, nor type, nor manual', async (sandbox) => {
  for (const step of [{ confirm: 'ask' }, { confirm: 'type' }, { kind: 'manual' }] as const) {
    sandbox.steps({ gate: { text: 'touch ran', ...step } });
    const { code, out } = await sandbox.run(['--yes']);
    expect(out).toContain('WAITING at [gate] guide.md:10');
    expect(code).toBe(3);
    expect(sandbox.has('ran')).toBe(false);
  }
});

testInBash('--ack opens the named gates alone', async (sandbox) => {
  sandbox.steps({ first: { text: touch, confirm: 'ask' }, second: { text: 'touch second', confirm: 'type' } });
  const { code, out } = await sandbox.run(['--yes', '--ack', 'first']);
  expect(out).toContain('WAITING at [second]');
  expect(code).toBe(3);
  expect(sandbox.has('ran-')).toBe(true);
  expect(sandbox.has('second')).toBe(false);
  expect(sandbox.journal().map(({ event }) => event)).toContain('gate_acknowledged');
});

testInBash('a gate shows what the guide says before it, and numbers only lines of the guide', async (sandbox) => {
  sandbox.steps({
    first: { text: 'dropdb shop', confirm: 'ask', note: 'Only when orders are damaged:' },
    second: { kind: 'manual', text: 'Roll back now?', numbered: false },
  });
  const { out } = await sandbox.run(['--yes']);
  expect(out).toContain('The guide says: Only when orders are damaged:\n     10 | dropdb shop\n');
  const plan = (await sandbox.run(['--plan'])).out;
  expect(plan).toContain('the guide:  Only when orders are damaged:');
  expect(plan).toContain('\n        | Roll back now?\n');
});

testInBash('--ack opens no gate whose id is only a part of it', async (sandbox) => {
  sandbox.steps({ db: { text: 'touch ran', confirm: 'type' }, 'db.2': { text: 'true', confirm: 'ask' } });
  const { code, out } = await sandbox.run(['--yes', '--ack', 'db.2']);
  expect(out).toContain('WAITING at [db]');
  expect(code).toBe(3);
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('--ack of an unknown step runs nothing and names what is near', async (sandbox) => {
  sandbox.steps({ 'backup/database': touch, 'backup/files': touch });
  const { code, out } = await sandbox.run(['--yes', '--ack', 'backup']);
  expect(out).toContain('there is no step backup; near: backup/database backup/files; see --list');
  expect(code).toBe(2);
  expect(sandbox.has('.runsheet')).toBe(false);
});

testOnTerminal('ask: y runs, s skips and records it', async (sandbox) => {
  sandbox.steps({
    first: { text: 'touch first', confirm: 'ask', because: 'It changes the database.' },
    second: { text: 'touch second', confirm: 'ask' },
    third: { kind: 'manual', text: 'Tell everybody' },
  });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'It changes the database.'],
    ['wait', '10 | touch first'],
    ['wait', 'Run this? [y]es / [s]kip / [q]uit: '],
    ['send', 'perhaps\n'],
    ['wait', 'Run this?'],
    ['send', 'y\n'],
    ['wait', '20 | touch second'],
    ['wait', 'Run this?'],
    ['send', 's\n'],
    ['wait', 'Done?'],
    ['send', 's\n'],
  ]);
  expect(code, out).toBe(0);
  expect(sandbox.has('first')).toBe(true);
  expect(sandbox.has('second')).toBe(false);
  const events = sandbox.journal().map(({ event, step }) => `${event} ${step}`);
  expect(events).toContain('step_skipped second');
  expect(events).toContain('step_skipped third');
  expect(events).not.toContain('step_started second');
});

testOnTerminal('type: only the id itself runs the step', async (sandbox) => {
  sandbox.steps({ 'drop-database': { text: 'touch dropped', confirm: 'type' }, after: 'true' });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'Type "drop-database" to run this'],
    ['send', 'y\n'],
    ['wait', 'That is not the id.'],
    ['wait', 'Type "drop-database"'],
    ['send', 'drop\n'],
    ['wait', 'That is not the id.'],
    ['wait', 'Type "drop-database"'],
    ['send', 'drop-database\n'],
    ['wait', 'OK: all steps complete'],
  ]);
  expect(code, out).toBe(0);
  expect(sandbox.has('dropped')).toBe(true);
});

testOnTerminal('type: a wrong answer and then the end of the input run nothing', async (sandbox) => {
  sandbox.steps({ drop: { text: 'touch dropped', confirm: 'type' } });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'Type "drop"'],
    ['send', 'y\n'],
    ['wait', 'Type "drop"'],
    ['key', 'EOF'],
    ['wait', 'WAITING at [drop]'],
  ]);
  expect(code, out).toBe(3);
  expect(sandbox.has('dropped')).toBe(false);
});

testOnTerminal('--ack holds on a terminal too', async (sandbox) => {
  sandbox.steps({ drop: { text: 'touch dropped', confirm: 'type' } });
  const { code, out } = await sandbox.onTerminal([['wait', 'OK: all']], ['--ack', 'drop']);
  expect(code, out).toBe(0);
});

testInBash('an interactive step waits without a terminal, and --ack does not open it', async (sandbox) => {
  sandbox.steps({ login: { kind: 'interactive', text: 'touch ran' } });
  const { code, out } = await sandbox.run(['--yes', '--ack', 'login']);
  expect(out).toContain('this step needs a terminal; --ack does not open it');
  expect(out).toContain('bash deploy.sh --resume   (on a terminal)');
  expect(code).toBe(3);
  expect(sandbox.has('ran')).toBe(false);
});

testOnTerminal('an interactive step has the terminal, and shares the session', async (sandbox) => {
  sandbox.steps({
    before: 'WHO=me',
    login: { kind: 'interactive', text: 'test -t 0 && test -t 1\nread -r -p "name of $WHO? " NAME\n' },
    after: 'echo "it is $NAME"',
  });
  const { code, out } = await sandbox.onTerminal(
    [
      ['wait', 'name of me? '],
      ['send', 'Ada\n'],
      ['wait', 'it is Ada'],
    ],
    ['--log'],
  );
  expect(code, out).toBe(0);
});

testOnTerminal('with --log, prompts are seen at once', async (sandbox) => {
  sandbox.steps({ ask: { text: 'touch ran', confirm: 'ask' } });
  const { code, out } = await sandbox.onTerminal(
    [
      ['wait', '10 | touch ran'],
      ['wait', 'Run this?'],
      ['send', 'y\n'],
      ['wait', 'OK: all'],
    ],
    ['--log'],
  );
  expect(code, out).toBe(0);
});

testOnTerminal('production has to be typed', async (sandbox) => {
  sandbox.script({ environment: 'production', steps: stepsOf({ deploy: 'touch ran' }) });
  const wrong = await sandbox.onTerminal([
    ['wait', 'PRODUCTION'],
    ['send', 'yes\n'],
  ]);
  expect(wrong.code, wrong.out).toBe(2);
  expect(sandbox.has('ran')).toBe(false);
  const right = await sandbox.onTerminal([
    ['wait', 'PRODUCTION'],
    ['send', 'production\n'],
    ['wait', 'OK: all'],
  ]);
  expect(right.code, right.out).toBe(0);
});

testInBash('production without a terminal needs --confirm production', async (sandbox) => {
  sandbox.script({ environment: 'production', steps: stepsOf({ deploy: 'touch ran' }) });
  expect((await sandbox.run(['--yes'])).code).toBe(2);
  expect((await sandbox.run(['--yes', '--confirm', 'yes'])).code).toBe(2);
  expect(sandbox.has('ran') || sandbox.has('.runsheet')).toBe(false);
  expect((await sandbox.run(['--yes', '--confirm', 'production'])).code).toBe(0);
  expect(sandbox.has('.runsheet/toy.production/journal.jsonl')).toBe(true);
});

testInBash('the environment of a script is fixed', async (sandbox) => {
  sandbox.script({ environment: 'staging', steps: stepsOf({ deploy: 'touch ran' }) });
  const { code, out } = await sandbox.run(['--yes', '--env', 'production']);
  expect(out).toContain('for the environment staging, not for production');
  expect(code).toBe(2);
  expect((await sandbox.run(['--yes', '--env', 'staging'])).code).toBe(0);
});

testInBash('a script without an environment takes any, and asks for production all the same', async (sandbox) => {
  sandbox.steps({ deploy: 'touch ran' });
  expect((await sandbox.run(['--yes', '--env', 'production'])).code).toBe(2);
  expect((await sandbox.run(['--yes', '--env', '../../elsewhere'])).code).toBe(2);
  expect((await sandbox.run(['--yes', '--env', 'qa'])).code).toBe(0);
  expect(sandbox.has('.runsheet/toy.qa/journal.jsonl')).toBe(true);
});
