import { rmSync } from 'node:fs';
import { expect } from 'vitest';
import type { BashSandbox } from '../support/bash-sandbox.ts';
import { stepsOf } from '../support/bash-sandbox.ts';
import { makeParameter } from '../support/script-builder.ts';
import { testInBash, testOnTerminal } from '../support/test-in-bash.ts';

function writeBoth(sandbox: BashSandbox, deploy = 'BACKUP=b1\nfalse\n'): void {
  sandbox.steps({ deploy });
  sandbox.script({ flow: 'rollback', steps: stepsOf({ undo: 'echo "undone with $BACKUP"; touch undone' }) });
}

testInBash('a failure names the command that undoes', async (sandbox) => {
  writeBoth(sandbox);
  const { out } = await sandbox.run(['--yes', '--state', 'my state']);
  expect(out).toContain('undo:         bash rollback.sh --state my\\ state --yes\n');
  expect(out).toContain('retry:        bash deploy.sh --state my\\ state --yes --resume\n');
});

testInBash('a failure that nothing in the guide takes back', async (sandbox) => {
  sandbox.steps({ deploy: 'false\n' });
  sandbox.script({ flow: 'rollback', steps: [] });
  const { code, out } = await sandbox.run();
  expect(out).toContain('undo:         this guide has no step for rollback\n');
  expect(code).toBe(1);
});

testInBash('commands name the script as it was called, quoted', async (sandbox) => {
  writeBoth(sandbox);
  const { out } = await sandbox.run(['--yes'], { script: `${sandbox.folder}/deploy.sh` });
  const command = /undo: {9}(.*)\n/.exec(out)?.[1] ?? '';
  expect((await sandbox.start('bash', ['-c', command])).out).toContain('undone with b1');
});

testInBash('variables of the failed step itself are known to the rollback', async (sandbox) => {
  writeBoth(sandbox);
  const { code, out } = await sandbox.run(['--yes', '--on-fail', 'rollback']);
  expect(out).toContain('undone with b1');
  expect(code).toBe(5);
});

testInBash('--rollback starts rollback.sh', async (sandbox) => {
  writeBoth(sandbox, 'BACKUP=b2\n');
  await sandbox.run();
  const { code, out } = await sandbox.run(['--yes', '--rollback']);
  expect(out).toContain('undone with b2');
  expect(code).toBe(5);
});

testInBash('--on-fail rollback needs the rollback of the same guide before the first step', async (sandbox) => {
  writeBoth(sandbox, 'touch ran\n');
  sandbox.script({
    flow: 'rollback',
    guide: { path: 'guide.md', title: 'T', slug: 'toy', sha256: 'f'.repeat(64) },
    steps: stepsOf({ undo: 'touch undone' }),
  });
  const other = await sandbox.run(['--yes', '--on-fail', 'rollback']);
  expect(other.out).toContain('was made from another guide');
  sandbox.script({ flow: 'rollback', environment: 'staging', steps: stepsOf({ undo: 'touch undone' }) });
  const elsewhere = await sandbox.run(['--yes', '--on-fail', 'rollback']);
  sandbox.script({ flow: 'rollback', steps: [] });
  const empty = await sandbox.run(['--yes', '--on-fail', 'rollback']);
  expect(empty.out).toContain('has no step for rollback');
  rmSync(sandbox.path('rollback.sh'));
  const absent = await sandbox.run(['--yes', '--on-fail', 'rollback']);
  expect(absent.out).toContain('does not stand beside this script');
  expect([other.code, elsewhere.code, empty.code, absent.code]).toEqual([2, 2, 2, 2]);
  expect(sandbox.has('ran') || sandbox.has('undone')).toBe(false);
});

testInBash('--on-fail rollback tells before the first step what the rollback misses', async (sandbox) => {
  writeBoth(sandbox, 'touch ran\n');
  sandbox.script({
    flow: 'rollback',
    parameters: [makeParameter({ name: 'OLD_RELEASE' }), makeParameter({ name: 'BACKUP', fromState: true })],
    tools: ['no-such-program'],
    steps: stepsOf({ undo: 'touch undone' }),
  });
  const { code, out } = await sandbox.run(['--yes', '--on-fail', 'rollback']);
  expect(out).toContain('OLD_RELEASE');
  expect(out).toContain('no-such-program');
  expect(out).not.toContain('BACKUP:');
  expect(code).toBe(2);
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('options that only rollback.sh knows are passed on', async (sandbox) => {
  writeBoth(sandbox);
  sandbox.script({
    flow: 'rollback',
    parameters: [makeParameter({ name: 'OLD_RELEASE' })],
    steps: stepsOf({ 'restore-database': { text: 'echo "back to $OLD_RELEASE"', confirm: 'type' } }),
  });
  const rest = ['--on-fail', 'rollback', '--set', 'OLD_RELEASE=v1', '--ack', 'restore-database'];
  const { code, out } = await sandbox.run(['--yes', ...rest]);
  expect(out).toContain('back to v1');
  expect(code).toBe(5);
  const unknown = await sandbox.run(['--yes', ...rest, '--ack', 'restore']);
  expect(unknown.out).toContain('there is no step restore; near: restore-database');
  expect(unknown.code).toBe(2);
});

testInBash('a gate of the rollback waits with 3 after a failed deploy', async (sandbox) => {
  writeBoth(sandbox);
  sandbox.script({ flow: 'rollback', steps: stepsOf({ restore: { text: 'touch undone', confirm: 'type' } }) });
  const { code, out } = await sandbox.run(['--yes', '--on-fail', 'rollback']);
  expect(out).toContain('FAILED [deploy]');
  expect(out).toContain('WAITING at [restore]');
  expect(code).toBe(3);
  expect(sandbox.has('undone')).toBe(false);
});

testInBash('verify.sh starts from what the deploy left', async (sandbox) => {
  sandbox.steps({ deploy: 'RELEASE=v9' });
  sandbox.script({ flow: 'verify', steps: stepsOf({ check: 'echo "checks $RELEASE"' }) });
  await sandbox.run();
  expect((await sandbox.run(['--yes'], { script: 'verify.sh' })).out).toContain('checks v9');
});

testInBash('what a deploy of another version of the guide left is not used', async (sandbox) => {
  sandbox.steps(
    { deploy: 'RELEASE=v9' },
    { guide: { path: 'guide.md', title: 'T', slug: 'toy', sha256: 'a'.repeat(64) } },
  );
  sandbox.script({ flow: 'rollback', steps: stepsOf({ check: 'echo "back from [$RELEASE]"' }) });
  await sandbox.run();
  expect((await sandbox.run(['--yes'], { script: 'rollback.sh' })).out).toContain('back from []');
});

testInBash('a script without a step says so', async (sandbox) => {
  sandbox.script({ flow: 'rollback', steps: [] });
  const plan = await sandbox.run(['--plan'], { script: 'rollback.sh' });
  expect(plan.out).toContain('no step for rollback');
  const run = await sandbox.run(['--yes'], { script: 'rollback.sh' });
  expect(run.out).toContain('no step for rollback');
  expect([plan.code, run.code]).toEqual([0, 2]);
});

testOnTerminal('after a failure, b goes over to rollback.sh, which asks its own questions', async (sandbox) => {
  writeBoth(sandbox);
  sandbox.script({
    flow: 'rollback',
    parameters: [makeParameter({ name: 'OLD_RELEASE' })],
    steps: stepsOf({ restore: { text: 'echo "back to $OLD_RELEASE with $BACKUP"', confirm: 'type' } }),
  });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'roll[b]ack'],
    ['send', 'b\n'],
    ['wait', 'Value of OLD_RELEASE'],
    ['send', 'v1\n'],
    ['wait', 'Type "restore"'],
    ['send', 'restore\n'],
    ['wait', 'back to v1 with b1'],
  ]);
  expect(code, out).toBe(5);
});

testOnTerminal('without rollback.sh, b says so and asks again', async (sandbox) => {
  sandbox.steps({ deploy: 'echo x >> ran; false' });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'undo:         rollback.sh does not stand beside'],
    ['wait', 'roll[b]ack'],
    ['send', 'b\n'],
    ['wait', 'error: rollback.sh does not stand beside'],
    ['wait', 'roll[b]ack'],
    ['send', 'q\n'],
  ]);
  expect(code, out).toBe(1);
  expect(sandbox.read('ran')).toBe('x\n');
});
