import { expect } from 'vitest';
import { testInBash } from '../support/test-in-bash.ts';

testInBash('variables that look like the shell’s or ours survive a resume', async (sandbox) => {
  sandbox.steps({
    set: 'export RS_BACKUP=/srv/b HISTORY_DIR=/h EPOCH_START=1; rs_say() { echo "mine $1"; }',
    use: 'test -e ready; echo "[$RS_BACKUP] [$HISTORY_DIR] [$EPOCH_START]"; rs_say hi',
  });
  expect((await sandbox.run()).code).toBe(1);
  sandbox.write('ready', '');
  const { code, out } = await sandbox.run(['--yes', '--resume']);
  expect(out).toContain('[/srv/b] [/h] [1]\nmine hi\n');
  expect(code).toBe(0);
});

testInBash('a guide may call its variables as it likes', async (sandbox) => {
  sandbox.steps({ set: 'RS_N=0 RS_ID=zz RS_TODO=" 0 1" RS_STATE=x', next: 'touch next', last: 'touch last' });
  const { code, out } = await sandbox.run();
  expect(code, out).toBe(0);
  expect([sandbox.has('next'), sandbox.has('last')]).toEqual([true, true]);
});

testInBash('options that a step sets stay for the guide and do not disturb the runtime', async (sandbox) => {
  sandbox.steps({
    set: 'set -o noclobber; set -f; set -a; touch there',
    use: 'SHARED=yes\necho x > there || echo kept\necho * && sh -c \'echo "[$SHARED]"\'',
    fails: 'test -e ready',
  });
  const { code, out } = await sandbox.run();
  expect(out).toContain('kept\n*\n[yes]\n');
  expect(out).toContain('FAILED [fails]');
  expect(code).toBe(1);
  sandbox.write('ready', '');
  expect((await sandbox.run(['--yes', '--resume'])).code).toBe(0);
});

testInBash('options and functions of whoever starts the script change nothing', async (sandbox) => {
  sandbox.steps({ fails: 'false', next: 'touch next' });
  const env = {
    SHELLOPTS: 'errexit:noclobber',
    'BASH_FUNC_printf%%': '() { echo HIJACKED; }',
    'BASH_FUNC_read%%': '() { :; }',
  };
  const { code, out } = await sandbox.run(['--yes'], { env });
  expect(out).toContain('FAILED [fails] at guide.md:10 (exit 1): false');
  expect(out).not.toContain('HIJACKED');
  expect(code).toBe(1);
});

for (const text of ['ls missing | head -20', 'false | head -1', '(echo Running; exit 7) | grep -q Running']) {
  testInBash(`a writer that fails by itself is a failure, whoever reads: ${text}`, async (sandbox) => {
    sandbox.steps({ pipe: text, next: 'touch next' });
    expect((await sandbox.run()).code).toBe(1);
    expect(sandbox.has('next')).toBe(false);
  });
}
