import { expect } from 'vitest';
import { testInBash, testOnTerminal } from '../support/test-in-bash.ts';

testInBash('SIGINT without a terminal stops the step and ends with 130', async (sandbox) => {
  sandbox.steps({ one: 'echo begun; sleep 30\ntouch no' });
  const { code, out } = await sandbox.run(['--yes'], { when: ['begun', (pid) => process.kill(pid, 'SIGINT')] });
  expect(out).toContain('INTERRUPTED [one]');
  expect(out).toContain('go on:        bash deploy.sh --yes --resume');
  expect(code).toBe(130);
  expect(sandbox.has('no') || sandbox.has('.runsheet/toy/lock')).toBe(false);
});

testInBash('what ignores TERM is killed after a while', async (sandbox) => {
  sandbox.steps({ one: `sh -c 'trap "" TERM INT; echo begun; while :; do sleep 1; done'\ntouch no` });
  const { code, out } = await sandbox.run(['--yes'], { when: ['begun', (pid) => process.kill(pid, 'SIGTERM')] });
  expect(out).toContain('[one]');
  expect(code).toBe(143);
  expect(sandbox.has('no') || sandbox.has('.runsheet/toy/lock')).toBe(false);
});

testInBash('a session that ignores TERM is killed too', async (sandbox) => {
  sandbox.steps({ one: `trap '' TERM INT\necho begun\nwhile :; do :; done`, two: 'touch no' });
  const { code } = await sandbox.run(['--yes'], { when: ['begun', (pid) => process.kill(pid, 'SIGTERM')] });
  expect(code).toBe(143);
  expect(sandbox.has('no') || sandbox.has('.runsheet/toy/lock')).toBe(false);
});

testInBash('an interruption never starts a rollback', async (sandbox) => {
  sandbox.steps({ one: 'echo begun; sleep 30' });
  sandbox.script({ flow: 'rollback', steps: [] });
  sandbox.steps({ undo: 'touch undone' }, { flow: 'rollback' });
  const { code } = await sandbox.run(['--yes', '--on-fail', 'rollback'], {
    when: ['begun', (pid) => process.kill(pid, 'SIGTERM')],
  });
  expect(code).toBe(143);
  expect(sandbox.has('undone')).toBe(false);
});

testOnTerminal('Ctrl-C at a question ends the run', async (sandbox) => {
  sandbox.steps({ one: { text: 'touch no', confirm: 'ask' } });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'Run this?'],
    ['pause', '0.3'],
    ['key', 'INT'],
  ]);
  expect(code, out).toBe(130);
  expect(sandbox.has('no') || sandbox.has('.runsheet/toy/lock')).toBe(false);
});

testOnTerminal('Ctrl-C at a question before the first step ends the run', async (sandbox) => {
  sandbox.steps({ one: 'touch no' }, { environment: 'production' });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'PRODUCTION'],
    ['pause', '0.3'],
    ['key', 'INT'],
  ]);
  expect(code, out).toBe(130);
  expect(sandbox.has('no')).toBe(false);
});

testOnTerminal('after Ctrl-C, --resume repeats the step', async (sandbox) => {
  sandbox.steps({ one: 'echo x >> ran', two: 'echo begun; test -e ready || sleep 30' });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'begun'],
    ['pause', '0.5'],
    ['key', 'INT'],
  ]);
  expect(code, out).toBe(130);
  sandbox.write('ready', '');
  expect((await sandbox.run(['--yes', '--resume'])).code).toBe(0);
  expect(sandbox.read('ran')).toBe('x\n');
});

testInBash('a process that a step leaves behind holds up neither the run nor its log', async (sandbox) => {
  sandbox.steps({ one: 'sleep 300 &\necho "$PAGER $GIT_PAGER"' });
  const { code, out } = await sandbox.run(['--yes', '--log']);
  process.kill(Number(/still running in the background: (\d+)/.exec(out)?.[1]));
  expect(out).toContain('cat cat\n');
  expect(code).toBe(0);
});

for (const [signal, wanted] of [
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  testInBash(`${signal} without a terminal stops the step and leaves nothing behind`, async (sandbox) => {
    sandbox.steps({ one: 'echo begun; sleep 300 | cat', two: 'touch no' });
    const { code, out } = await sandbox.run(['--yes'], { when: ['begun', (pid) => process.kill(pid, signal)] });
    expect(code, out).toBe(wanted);
    expect(out).toContain(`INTERRUPTED [one] at guide.md:10 (exit ${wanted}): ${signal}`);
    expect(await sandbox.leftovers()).toEqual([]);
    expect(sandbox.has('no') || sandbox.has('.runsheet/toy/lock')).toBe(false);
  });
}

testInBash('a signal that comes behind the last step is no success', async (sandbox) => {
  // The log waits for what the step leaves running.
  sandbox.steps({ one: 'sleep 300 &\nprintf %s "$!" >pid' });
  const { code, out } = await sandbox.run(['--yes', '--log'], {
    when: ['still running', (pid) => setTimeout(() => process.kill(pid, 'SIGTERM'), 500)],
  });
  process.kill(Number(sandbox.read('pid')));
  expect(code, out).toBe(143);
  expect(out).toContain('INTERRUPTED [one] at guide.md:11 (exit 143): SIGTERM, after the last step');
  expect(out).not.toContain('OK: ');
  const resumed = await sandbox.run(['--yes', '--resume']);
  expect(resumed.out).toContain('OK: all steps complete');
  expect(resumed.code).toBe(0);
});
