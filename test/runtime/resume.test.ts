// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { rmSync } from 'node:fs';
import { expect } from 'vitest';
import { stepsOf } from '../support/bash-sandbox.ts';
import { testInBash, testOnTerminal } from '../support/test-in-bash.ts';

/** Ways for the middle one of three steps to end badly while there is no file `ready`. */
const failures: Readonly<Record<string, string>> = {
  'a failing command': 'test -e ../ready\n',
  exit: 'test -e ../ready || exit 3\n',
  'a syntax error': 'if test -e ../ready; then :; fi; eval "$(test -e ../ready || echo "(")"\n',
  'kill -9': 'test -e ../ready || kill -9 $$\n',
  exec: 'if ! test -e ../ready; then exec true; fi\n',
  'an unset variable': 'set -u; test -e ../ready || echo "$UNSET_ONE"\n',
};

for (const [name, text] of Object.entries(failures)) {
  testInBash(`resume goes on at the step that ended by ${name}, from what was there when it began`, async (sandbox) => {
    sandbox.steps({
      first: 'mkdir -p sub; cd sub\nCOUNT=1; LIST=(a "b c"); export SHOWN=1; umask 027; f() { echo "f of $1"; }\n',
      second: `COUNT=$((COUNT + 1)); cd ..; cd sub\n${text}`,
      third: 'echo "$COUNT ${LIST[1]} $SHOWN $(umask) $(f me) ${PWD##*/}"\n',
    });
    const failed = await sandbox.run();
    expect(failed.code, failed.out).toBe(1);
    expect(failed.out).toContain('FAILED [second]');
    expect(failed.out).toContain('retry:        bash deploy.sh --yes --resume\n');
    sandbox.write('ready', '');
    const { code, out } = await sandbox.run(['--yes', '--resume']);
    expect(out).not.toContain('[first]');
    expect(out).toContain('2 b c 1 0027 f of me sub\n');
    expect(code, out).toBe(0);
  });
}

testInBash('a failure tells what the retry runs again', async (sandbox) => {
  sandbox.steps({ only: '# Save it.\n\ntouch saved\n# Send it.\ntest -e ready\n' });
  const half = await sandbox.run();
  expect(half.out).toContain('FAILED [only] at guide.md:14');
  expect(half.out).toContain('--resume\n                (runs the step again from guide.md:12)\n');
  sandbox.steps({ only: '# Send it.\ntest -e ready\ntouch sent\n' });
  const first = await sandbox.run();
  expect(first.out).toContain('FAILED [only] at guide.md:11');
  expect(first.out).not.toContain('runs the step again');
});

testInBash('resume is refused when the guide changed', async (sandbox) => {
  sandbox.steps({ first: 'true', second: 'false' });
  await sandbox.run();
  sandbox.steps(
    { first: 'true', second: 'touch ran' },
    {
      guide: { path: 'guide.md', title: 'T', slug: 'toy', sha256: '1'.repeat(64) },
    },
  );
  const { code, out } = await sandbox.run(['--yes', '--resume']);
  expect(out).toContain('the guide changed since that run');
  expect(code).toBe(2);
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('resume without a run, or with a record that was cut short, runs nothing', async (sandbox) => {
  sandbox.steps({ first: 'touch ran', second: 'false' });
  expect((await sandbox.run(['--yes', '--resume'])).code).toBe(2);
  await sandbox.run();
  rmSync(sandbox.path('ran'));
  sandbox.write('.runsheet/toy/deploy.snap', sandbox.read('.runsheet/toy/deploy.snap').slice(0, -4));
  const { code, out } = await sandbox.run(['--yes', '--resume']);
  expect(out).toContain('there is no deploy to resume');
  expect(code).toBe(2);
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('resume stops when the folder of the run is gone', async (sandbox) => {
  sandbox.steps({ first: 'mkdir sub; cd sub', second: 'false', third: 'touch ran' });
  await sandbox.run();
  rmSync(sandbox.path('sub'), { recursive: true });
  const { code, out } = await sandbox.run(['--yes', '--resume']);
  expect(out).toContain('the folder of the earlier run is gone');
  expect(code).toBe(1);
});

testInBash('what a step unset stays unset, and shell options stay set', async (sandbox) => {
  sandbox.steps({
    first: 'unset GIVEN; shopt -s nullglob; set -f\n',
    second: 'test -e ready',
    third: 'echo "[${GIVEN-gone}] $(shopt -p nullglob) $-"\n',
  });
  await sandbox.run(['--yes'], { env: { GIVEN: 'here' } });
  sandbox.write('ready', '');
  const { out } = await sandbox.run(['--yes', '--resume'], { env: { GIVEN: 'here' } });
  expect(out).toMatch(/\[gone\] shopt -s nullglob \w*f\w*\n/);
});

testInBash('a fresh run puts the record of the earlier one away', async (sandbox) => {
  sandbox.steps({ first: 'WHICH=$(date +%N)', second: 'false' });
  await sandbox.run();
  const before = sandbox.read('.runsheet/toy/deploy.snap');
  await sandbox.run();
  const { out } = await sandbox.start('sh', ['-c', 'cat .runsheet/toy/earlier/*/deploy.snap']);
  expect(out).toBe(before);
});

testInBash('--only runs one step with what an earlier run left, and harms nothing of it', async (sandbox) => {
  sandbox.steps({ first: 'NAME=Ada', second: 'echo "hello $NAME"', third: 'touch "third-$NAME"' });
  await sandbox.run();
  const { code, out } = await sandbox.run(['--yes', '--only', 'second']);
  expect(out).toContain('hello Ada');
  expect(out).not.toContain('[third]');
  expect(out).toContain('OK: all selected steps complete');
  expect(code).toBe(0);
  expect(sandbox.read('.runsheet/toy/deploy.snap')).toContain('# done third');
});

testInBash('--from and --until cut out a part', async (sandbox) => {
  sandbox.steps({ one: 'echo is-1', two: 'echo is-2', three: 'echo is-3', four: 'echo is-4' });
  const { out } = await sandbox.run(['--yes', '--from', 'two', '--until', 'three']);
  expect(out.match(/is-\d/g)).toEqual(['is-2', 'is-3']);
  expect((await sandbox.run(['--yes', '--from', 'three', '--until', 'two'])).code).toBe(2);
  expect((await sandbox.run(['--yes', '--from', 'five'])).code).toBe(2);
  expect((await sandbox.run(['--yes', '--only', 'four', '--until', 'two'])).code).toBe(2);
});

testInBash('--from passes by a step that cannot succeed, with what was there before it', async (sandbox) => {
  sandbox.steps({ one: 'NAME=Ada', two: 'false', three: 'echo "hello $NAME"' });
  await sandbox.run();
  const { code, out } = await sandbox.run(['--yes', '--from', 'three']);
  expect(out).toContain('hello Ada');
  expect(code).toBe(0);
});

testOnTerminal('retry repeats the failed step alone', async (sandbox) => {
  sandbox.steps({
    one: 'echo x >> ran-one',
    two: 'if ! test -e ready; then touch ready; false; fi; echo x >> ran-two',
    three: 'true',
  });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'FAILED [two]'],
    ['wait', '[q]uit: '],
    ['send', 'r\n'],
    ['wait', 'OK: all'],
  ]);
  expect(code, out).toBe(0);
  expect([sandbox.read('ran-one'), sandbox.read('ran-two')]).toEqual(['x\n', 'x\n']);
});

testOnTerminal('quit after a failure ends with 1', async (sandbox) => {
  sandbox.steps({ one: 'false' });
  const { code, out } = await sandbox.onTerminal([
    ['wait', '[q]uit: '],
    ['send', 'q\n'],
  ]);
  expect(code, out).toBe(1);
});

testInBash('the rollback can be resumed', async (sandbox) => {
  sandbox.steps({ one: 'KEPT=yes' });
  sandbox.script({
    flow: 'rollback',
    steps: stepsOf({ undo: 'MORE=1', check: 'test -e ready', last: 'echo "$KEPT $MORE"' }),
  });
  await sandbox.run();
  expect((await sandbox.run(['--yes'], { script: 'rollback.sh' })).code).toBe(1);
  sandbox.write('ready', '');
  const { code, out } = await sandbox.run(['--yes', '--resume'], { script: 'rollback.sh' });
  expect(out).not.toContain('[undo]');
  expect(out).toContain('yes 1\n');
  expect(code).toBe(0);
});

testInBash('the command that resumes a part names the part', async (sandbox) => {
  sandbox.steps({ one: 'touch one', two: 'test -e ready', three: 'echo is-3', four: 'touch four' });
  const { out } = await sandbox.run(['--yes', '--from', 'two', '--until', 'three']);
  const command = /retry: {8}(.*)\n/.exec(out)?.[1] ?? '';
  sandbox.write('ready', '');
  const resumed = await sandbox.start('bash', ['-c', command]);
  expect(resumed.out).toContain('is-3');
  expect(sandbox.has('one') || sandbox.has('four')).toBe(false);
});

testInBash('what runs in the background is told after a failure too', async (sandbox) => {
  sandbox.steps({ one: 'sleep 5 &', two: 'false' });
  expect((await sandbox.run()).out).toContain('still running in the background: ');
});
