import { chmodSync } from 'node:fs';
import { expect } from 'vitest';
import type { BashSandbox, TerminalAction } from '../support/bash-sandbox.ts';
import { makeParameter } from '../support/script-builder.ts';
import { testOnTerminal } from '../support/test-in-bash.ts';

const begun: readonly TerminalAction[] = [
  ['wait', 'begun'],
  // The shell has to start what is to be interrupted.
  ['pause', '0.3'],
];

async function expectEnded(sandbox: BashSandbox, { code, out }: { code: number | null; out: string }, wanted: number) {
  expect(code, out).toBe(wanted);
  expect(out).not.toContain('OK: ');
  expect(sandbox.has('.runsheet/toy/lock')).toBe(false);
  expect(await sandbox.leftovers()).toEqual([]);
}

const eventsOf = (sandbox: BashSandbox) => sandbox.journal().map(({ event, step }) => `${event} ${step}`);

for (const [signal, wanted] of [
  ['TERM', 143],
  ['HUP', 129],
] as const) {
  testOnTerminal(`${signal} from outside stops the step that runs, and no other starts`, async (sandbox) => {
    sandbox.steps({ one: 'echo x >> ran', two: 'echo begun; test -e ready || sleep 300\ntouch no', three: 'touch no' });
    const finished = await sandbox.onTerminal([...begun, ['signal', signal], ['wait', 'INTERRUPTED [two]']]);
    await expectEnded(sandbox, finished, wanted);
    expect(finished.out).toContain(`(exit ${wanted}): SIG${signal}`);
    expect(finished.out).toContain('go on:        bash deploy.sh --resume\n');
    expect(sandbox.journal().slice(-2)).toMatchObject([
      { event: 'session_interrupted', step: 'two', line: 20, rc: wanted, note: `SIG${signal}` },
      { event: 'run_interrupted', step: 'two', line: 20, rc: wanted, note: `SIG${signal}` },
    ]);
    expect(sandbox.has('no')).toBe(false);
    sandbox.write('ready', '');
    expect((await sandbox.run(['--yes', '--resume'])).code).toBe(0);
    expect(sandbox.read('ran')).toBe('x\n');
  });
}

testOnTerminal('TERM to the whole group of the terminal is no failure of the step', async (sandbox) => {
  sandbox.steps({ one: 'echo begun; sleep 300 | cat\ntouch no' });
  const finished = await sandbox.onTerminal([...begun, ['group', 'TERM'], ['wait', 'INTERRUPTED [one]']], ['--log']);
  await expectEnded(sandbox, finished, 143);
  expect(eventsOf(sandbox)).toContain('session_interrupted one');
  expect(sandbox.has('no')).toBe(false);
});

testOnTerminal('a terminal that closes ends the run', async (sandbox) => {
  sandbox.steps({ one: 'echo begun; sleep 300', two: 'touch no' });
  await expectEnded(sandbox, await sandbox.onTerminal([...begun, ['hang up', '']]), 129);
  expect(eventsOf(sandbox).at(-1)).toBe('run_interrupted one');
  expect(sandbox.has('no')).toBe(false);
});

testOnTerminal('a terminal that closes under a question ends the run', async (sandbox) => {
  sandbox.steps({ one: { text: 'touch no', confirm: 'ask' } });
  const finished = await sandbox.onTerminal([
    ['wait', 'Run this?'],
    ['pause', '0.3'],
    ['hang up', ''],
  ]);
  await expectEnded(sandbox, finished, 129);
  expect(eventsOf(sandbox).at(-1)).toBe('run_interrupted one');
  expect(sandbox.has('no')).toBe(false);
});

testOnTerminal('a second TERM kills at once what ignores the first', async (sandbox) => {
  sandbox.steps({ one: `sh -c 'trap "" TERM; echo begun; while :; do sleep 1; done'\ntouch no`, two: 'touch no' });
  const started = Date.now();
  const finished = await sandbox.onTerminal(
    [...begun, ['signal', 'TERM'], ['pause', '0.5'], ['signal', 'TERM'], ['wait', 'INTERRUPTED [one]']],
    [],
    { env: { RUNSHEET_GRACE: '20' } },
  );
  await expectEnded(sandbox, finished, 143);
  expect(Date.now() - started).toBeLessThan(15_000);
  expect(sandbox.has('no')).toBe(false);
});

testOnTerminal('a session that ignores TERM, however often it comes, is killed after a while', async (sandbox) => {
  sandbox.steps({ one: `trap '' TERM INT\necho begun\nwhile :; do :; done`, two: 'touch no' });
  await expectEnded(
    sandbox,
    await sandbox.onTerminal([...begun, ['group', 'TERM'], ['pause', '0.3'], ['group', 'TERM']]),
    143,
  );
  expect(sandbox.has('no')).toBe(false);
});

for (const [question, step] of [
  ['Run this?', { text: 'touch no', confirm: 'ask' }],
  ['Done?', { kind: 'manual', text: 'Do it.' }],
  ['Is it so?', { text: 'true', checks: [{ kind: 'person', text: 'It works.', line: 11 }] }],
  ['Name: ', { kind: 'interactive', text: 'read -p "Name: " name' }],
] as const) {
  testOnTerminal(`TERM at the question ${question} ends the run`, async (sandbox) => {
    sandbox.steps({ one: step as object, two: 'touch no' });
    const started = Date.now();
    const finished = await sandbox.onTerminal(
      [
        ['wait', question],
        ['pause', '0.3'],
        ['signal', 'TERM'],
        ['wait', 'INTERRUPTED [one]'],
      ],
      [],
      { env: { RUNSHEET_GRACE: '20' } },
    );
    await expectEnded(sandbox, finished, 143);
    expect(Date.now() - started).toBeLessThan(15_000);
    expect(eventsOf(sandbox)).not.toContain('step_succeeded one');
    expect(sandbox.has('no')).toBe(false);
  });
}

testOnTerminal('TERM at the question after a failure is recorded', async (sandbox) => {
  sandbox.steps({ one: 'false' });
  const finished = await sandbox.onTerminal([
    ['wait', '[r]etry'],
    ['pause', '0.3'],
    ['signal', 'TERM'],
    ['wait', 'INTERRUPTED'],
  ]);
  await expectEnded(sandbox, finished, 143);
  expect(eventsOf(sandbox).at(-1)).toBe('run_interrupted one');
});

testOnTerminal('TERM at the question for a secret lets the terminal show again what is typed', async (sandbox) => {
  sandbox.steps({ one: 'touch no' }, { parameters: [makeParameter({ name: 'KEY', secret: true })] });
  sandbox.write('outer.sh', 'trap : TERM\nbash deploy.sh\necho "ended $?"\nstty -a\n');
  const finished = await sandbox.onTerminal(
    [
      ['wait', 'Value of KEY'],
      ['pause', '0.3'],
      ['group', 'TERM'],
      ['wait', 'ended'],
    ],
    [],
    { script: 'outer.sh' },
  );
  expect(finished.out).toMatch(/ended 143[\s\S]* echo /);
  await expectEnded(sandbox, finished, 0);
});

testOnTerminal('TERM during a rollback stops it, and it can be resumed', async (sandbox) => {
  sandbox.steps({ one: 'false' });
  sandbox.steps({ undo: 'echo begun; test -e ready || sleep 300', last: 'touch undone' }, { flow: 'rollback' });
  const finished = await sandbox.onTerminal([
    ['wait', 'roll[b]ack'],
    ['send', 'b\n'],
    ...begun,
    ['signal', 'TERM'],
    ['wait', 'INTERRUPTED [undo]'],
  ]);
  await expectEnded(sandbox, finished, 143);
  expect(sandbox.has('undone') || sandbox.has('.runsheet/toy/rolled-back')).toBe(false);
  sandbox.write('ready', '');
  expect((await sandbox.run(['--yes', '--resume'], { script: 'rollback.sh' })).code).toBe(0);
  expect(sandbox.has('undone') && sandbox.has('.runsheet/toy/rolled-back')).toBe(true);
});

testOnTerminal('Ctrl-C reaches the program that runs, which may clean up', async (sandbox) => {
  sandbox.write(
    'tidy.sh',
    "trap 'sleep 1; echo tidied; exit 0' INT\necho begun\nfor i in 1 2 3 4 5 6 7 8 9; do sleep 1; done\n",
  );
  sandbox.steps({ one: 'sh tidy.sh', two: 'touch no' });
  const finished = await sandbox.onTerminal([...begun, ['key', 'INT'], ['wait', 'INTERRUPTED [one]']]);
  expect(finished.out).toContain('tidied');
  expect(finished.out).not.toContain('still running');
  await expectEnded(sandbox, finished, 130);
  expect(sandbox.has('no')).toBe(false);
});

testOnTerminal('Ctrl-C reaches the program also where bash cannot stop ignoring it', async (sandbox) => {
  // What is asked of sh tells what bash can do: here it seems that INT stays ignored, as in bash 3.2.
  sandbox.write('bin/sh', '#!/bin/bash\ncase $2 in kill*) exit 0 ;; esac\nexec /bin/sh "$@"\n');
  chmodSync(sandbox.path('bin/sh'), 0o755);
  sandbox.steps({
    one: `bash -c 'trap "echo tidied; exit 0" INT; echo begun; for i in 1 2 3 4 5 6; do sleep 1; done'`,
  });
  const path = `${sandbox.path('bin')}:${process.env['PATH']}`;
  const actions: TerminalAction[] = [...begun, ['key', 'INT'], ['wait', 'INTERRUPTED [one]']];
  const finished = await sandbox.onTerminal(actions, [], { env: { PATH: path } });
  expect(finished.out).toContain('tidied');
  await expectEnded(sandbox, finished, 130);
});

testOnTerminal('a step reads from the terminal, and may change how it shows what is typed', async (sandbox) => {
  sandbox.steps({
    one: { kind: 'interactive', text: 'read -rs -p "Name: " name\nread -r line\necho "[$name $line]"' },
    two: 'read -r line\necho "[$line]"',
  });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'Name: '],
    ['send', 'hidden\n'],
    ['send', 'shown\n'],
    ['wait', '[hidden shown]'],
    ['wait', '==> [two]'],
    ['send', 'typed\n'],
    ['wait', '[typed]'],
  ]);
  expect(code, out).toBe(0);
});
