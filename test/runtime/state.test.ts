import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { BashSandbox } from '../support/bash-sandbox.ts';
import { testInBash } from '../support/test-in-bash.ts';

const isRoot = process.getuid?.() === 0;

testInBash('the state folder is private, and git does not see it', async (sandbox) => {
  sandbox.steps({ one: 'true' });
  await sandbox.run();
  expect(statSync(sandbox.path('.runsheet/toy')).mode & 0o777).toBe(0o700);
  expect(statSync(sandbox.path('.runsheet/toy/deploy.snap')).mode & 0o777).toBe(0o600);
  expect(sandbox.read('.runsheet/.gitignore')).toBe('*\n');
});

testInBash('--state and RUNSHEET_STATE put it elsewhere', async (sandbox) => {
  sandbox.steps({ one: 'true' });
  expect((await sandbox.run(['--yes', '--state', 'a b/c/'])).code).toBe(0);
  expect((await sandbox.run(['--yes'], { env: { RUNSHEET_STATE: `${sandbox.folder}/d` } })).code).toBe(0);
  expect(sandbox.has('a b/c/journal.jsonl') && sandbox.has('d/journal.jsonl')).toBe(true);
  expect(sandbox.has('.runsheet')).toBe(false);
});

testInBash('a symbolic link is refused', async (sandbox) => {
  sandbox.steps({ one: 'touch ran' });
  mkdirSync(sandbox.path('elsewhere'));
  symlinkSync('elsewhere', sandbox.path('link'));
  const option = await sandbox.run(['--yes', '--state', 'link']);
  expect(option.out).toContain('is a symbolic link');
  symlinkSync('elsewhere', sandbox.path('.runsheet'));
  const parent = await sandbox.run();
  expect(parent.out).toContain('.runsheet is a symbolic link');
  expect([option.code, parent.code]).toEqual([2, 2]);
  expect(sandbox.has('ran') || sandbox.has('elsewhere/toy')).toBe(false);
});

testInBash('a file in its place is refused', async (sandbox) => {
  sandbox.steps({ one: 'touch ran' });
  sandbox.write('state', '');
  expect((await sandbox.run(['--yes', '--state', 'state'])).code).toBe(2);
  expect(sandbox.has('ran')).toBe(false);
});

if (isRoot) {
  testInBash('a folder of somebody else is refused', async (sandbox) => {
    sandbox.steps({ one: 'touch ran' });
    mkdirSync(sandbox.path('.runsheet/toy'), { recursive: true });
    chownSync(sandbox.path('.runsheet/toy'), 12345, 12345);
    const inner = await sandbox.run();
    expect(inner.out).toContain('belongs to somebody else');
    chownSync(sandbox.path('.runsheet'), 12345, 12345);
    const outer = await sandbox.run();
    expect([inner.code, outer.code]).toEqual([2, 2]);
    expect(sandbox.has('ran')).toBe(false);
  });
}

testInBash('a snapshot that is a link is not sourced', async (sandbox) => {
  sandbox.steps({ one: 'true', two: 'false' });
  await sandbox.run();
  sandbox.write('planted', `${sandbox.read('.runsheet/toy/deploy.snap').replace('# state\n', '# state\ntouch ran\n')}`);
  spawnSync('ln', ['-sf', '../../planted', sandbox.path('.runsheet/toy/deploy.snap')]);
  expect((await sandbox.run(['--yes', '--resume'])).code).toBe(2);
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('two runs at once: the second ends with 4 and touches nothing', async (sandbox) => {
  sandbox.steps({ one: 'echo begun; while ! test -e go; do sleep 0.1; done', two: 'echo x >> ran' });
  let second: ReturnType<BashSandbox['run']> | undefined;
  const first = sandbox.run(['--yes'], {
    when: [
      'begun',
      () => {
        second = sandbox.run().finally(() => writeFileSync(sandbox.path('go'), ''));
      },
    ],
  });
  expect((await first).code).toBe(0);
  const { code, out } = (await second) ?? {};
  expect(out).toContain('already running (process ');
  expect(code).toBe(4);
  expect(sandbox.read('ran')).toBe('x\n');
});

testInBash('the lock of another host is left alone', async (sandbox) => {
  sandbox.steps({ one: 'touch ran' });
  sandbox.write('.runsheet/toy/lock/owner', 'another-host 1\n');
  const { code, out } = await sandbox.run();
  expect(out).toContain('locked by another-host 1; when that run is dead, remove ');
  expect(code).toBe(4);
  expect(existsSync(sandbox.path('.runsheet/toy/lock/owner'))).toBe(true);
});

testInBash('a step of a run whose supervisor was killed keeps the lock', async (sandbox) => {
  sandbox.steps({ one: 'echo begun; while ! test -e go; do sleep 0.1; done', two: 'touch ran' });
  await sandbox.run(['--yes'], { when: ['begun', (pid) => process.kill(pid, 'SIGKILL')] });
  const { code, out } = await sandbox.run();
  sandbox.write('go', '');
  expect(out).toContain('a step of an earlier run is still running');
  expect(code).toBe(4);
  const session = Number(sandbox.read('.runsheet/toy/session/pid'));
  while (isAlive(session)) await new Promise((resolve) => setTimeout(resolve, 50));
  // Nobody watches over the run any more, so its next step does not begin.
  expect(sandbox.has('ran')).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A file system of a few kilobytes; false where mounting is not allowed. */
function mountSmall(sandbox: BashSandbox, options: string): boolean {
  mkdirSync(sandbox.path('small'));
  return runAsRoot('mount', '-t', 'tmpfs', '-o', options, 'runsheet-test', sandbox.path('small')) === 0;
}

const unmount = (sandbox: BashSandbox) => runAsRoot('umount', '-l', sandbox.path('small'));

function runAsRoot(program: string, ...args: readonly string[]): number | null {
  return spawnSync(program, args).status;
}

testInBash('a read-only disk is told before anything runs', async (sandbox) => {
  sandbox.steps({ one: 'touch ran' });
  if (!mountSmall(sandbox, 'ro,size=64k')) return;
  try {
    const { code, out } = await sandbox.run(['--yes', '--state', 'small/state']);
    expect(out).toContain('is it read-only or full? (--state DIR)');
    expect(code).toBe(2);
    expect(sandbox.has('ran')).toBe(false);
  } finally {
    unmount(sandbox);
  }
});

testInBash('a full disk is told before anything runs', async (sandbox) => {
  sandbox.steps({ one: 'touch ran' });
  if (!mountSmall(sandbox, 'size=64k')) return;
  try {
    mkdirSync(sandbox.path('small/state'));
    spawnSync('dd', ['if=/dev/zero', `of=${sandbox.path('small/fill')}`, 'bs=1k']);
    const { code, out } = await sandbox.run(['--yes', '--state', 'small/state']);
    expect(out).toMatch(/read-only or full|is it full/);
    expect(code).toBe(2);
    expect(sandbox.has('ran')).toBe(false);
  } finally {
    unmount(sandbox);
  }
});

testInBash('a disk that fills up during a step: the run does not go on unrecorded', async (sandbox) => {
  sandbox.steps({
    one: 'dd if=/dev/zero of=small/fill bs=1k 2>/dev/null || true\necho filled\n',
    two: 'touch ran',
  });
  if (!mountSmall(sandbox, 'size=128k')) return;
  try {
    const { code, out } = await sandbox.run(['--yes', '--state', 'small/state']);
    expect(out).toContain('filled');
    expect(out).toContain('step [one] has run, but this cannot be recorded');
    expect(out).toContain('FAILED [one]');
    expect(code).toBe(1);
    expect(sandbox.has('ran')).toBe(false);
    spawnSync('rm', [sandbox.path('small/fill')]);
    const resumed = await sandbox.run(['--yes', '--state', 'small/state', '--from', 'two']);
    expect(resumed.code, resumed.out).toBe(0);
    for (const event of sandbox.journal('small/state')) expect(event).toHaveProperty('event');
  } finally {
    unmount(sandbox);
  }
});

testInBash('a text that cannot be written whole does not run', async (sandbox) => {
  const text = `touch ran\n${'# padding of a long step\n'.repeat(4000)}`;
  sandbox.steps({ one: text });
  if (!mountSmall(sandbox, 'size=64k')) return;
  try {
    const { code, out } = await sandbox.run(['--yes', '--state', 'small/state']);
    expect(out).toContain('The step was not run');
    expect(code).toBe(1);
    expect(sandbox.has('ran')).toBe(false);
  } finally {
    unmount(sandbox);
  }
});

testInBash('a text that was edited in the script does not run', async (sandbox) => {
  sandbox.steps({ one: 'touch ran\n' });
  sandbox.write('deploy.sh', sandbox.read('deploy.sh').replace('touch ran\n', 'touch ran now\n'));
  const { code, out } = await sandbox.run();
  expect(out).toContain('or this script was edited');
  expect(code).toBe(1);
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('a journal that cannot be written stops the run before the step', async (sandbox) => {
  sandbox.steps({ one: 'rm -f .runsheet/toy/journal.jsonl; mkdir .runsheet/toy/journal.jsonl', two: 'touch ran' });
  const { code } = await sandbox.run();
  expect(code).toBe(1);
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('a folder that others may write to is closed to them', async (sandbox) => {
  sandbox.steps({ one: 'true' });
  mkdirSync(sandbox.path('state'));
  chmodSync(sandbox.path('state'), 0o777);
  await sandbox.run(['--yes', '--state', 'state']);
  expect(lstatSync(sandbox.path('state')).mode & 0o777).toBe(0o700);
});
