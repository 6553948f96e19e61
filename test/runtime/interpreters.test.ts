// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { BashSandbox } from '../support/bash-sandbox.ts';
import { stepsOf } from '../support/bash-sandbox.ts';
import { makeParameter } from '../support/script-builder.ts';
import { testInBash, testOnTerminal } from '../support/test-in-bash.ts';

const isThere = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

function testWith(program: string, name: string, body: (sandbox: BashSandbox, program: string) => Promise<void>): void {
  if (isThere(program)) testInBash(name, (sandbox) => body(sandbox, program));
  else test.skip(name, () => {});
}

testOnTerminal('python has the variables and the folder of the session', async (sandbox) => {
  sandbox.steps({
    go: 'mkdir app; cd app; export RELEASE=v2',
    look: { kind: 'python', text: 'import os\nprint(os.environ["RELEASE"], os.getcwd().rsplit("/", 1)[-1])' },
  });
  expect((await sandbox.run()).out).toContain('v2 app\n');
});

testOnTerminal('the traceback of python names the line of the guide', async (sandbox) => {
  sandbox.steps({ look: { kind: 'python', from: 38, text: 'x = 1\nraise SystemError("boom")\n' } });
  const { code, out } = await sandbox.run();
  expect(out).toContain('line 39, in <module>');
  expect(out).toContain('FAILED [look] at guide.md:38 (exit 1): python returned 1 (see above)');
  expect(code).toBe(1);
});

testInBash('a child ends by itself without ending the run, and keeps nothing', async (sandbox) => {
  sandbox.steps({
    go: 'KEPT=1; export SEEN=1',
    child: { kind: 'child', text: 'echo "[$KEPT$SEEN]"; KEPT=2; cd /; trap "echo bye" EXIT; exit 0; touch no' },
    after: 'echo "kept $KEPT in ${PWD##*/}"',
  });
  const { code, out } = await sandbox.run();
  expect(out).toContain('[1]\nbye\n');
  expect(out).toContain('kept 1 in ');
  expect(code).toBe(0);
  expect(sandbox.has('no')).toBe(false);
});

testInBash('a child that fails stops the run; its messages name the lines of the guide', async (sandbox) => {
  sandbox.steps({ child: { kind: 'child', from: 20, text: '#!/bin/bash\nno-such-command-x\ntouch no\n' } });
  const { code, out } = await sandbox.run();
  expect(out).toContain('guide.md: line 21: no-such-command-x');
  expect(out).toContain('FAILED [child] at guide.md:21 (exit 127)');
  expect(code).toBe(1);
  expect(sandbox.has('no')).toBe(false);
});

testInBash('a child may foresee a failure', async (sandbox) => {
  sandbox.steps({ child: { kind: 'child', text: 'set +e\nfalse\necho "it was $?"\nexit 0\n' }, next: 'true' });
  const { code, out } = await sandbox.run();
  expect(out).toContain('it was 1');
  expect(code).toBe(0);
});

testOnTerminal('a child with the first line of another interpreter is read by that one', async (sandbox) => {
  sandbox.steps({ child: { kind: 'child', text: '#!/usr/bin/env python3\nprint("py" + "thon")\n' } });
  expect((await sandbox.run()).out).toContain('python\n');
});

testInBash(
  'what never ends is watched for a while, in the context of the session, and then stopped',
  async (sandbox) => {
    sandbox.steps({
      go: 'NAME=Ada; greet() { echo "hello $NAME"; }',
      watch: { kind: 'observe', limit: 1, text: 'greet\nsleep 300\ntouch no' },
      after: 'echo "after: $!"',
    });
    const { code, out } = await sandbox.run();
    expect(out).toContain('hello Ada');
    expect(out).toContain('(watched for 1 seconds, then stopped)');
    expect(out).toContain('after: \n');
    expect(code).toBe(0);
    expect(sandbox.has('no')).toBe(false);
  },
);

testInBash('what is watched and ends by itself passes or fails as it ends', async (sandbox) => {
  sandbox.steps({
    fine: { kind: 'observe', limit: 30, text: 'echo watched' },
    bad: { kind: 'observe', limit: 30, text: 'true\nfalse\ntouch no' },
  });
  const { code, out } = await sandbox.run();
  expect(out).toContain('watched');
  expect(out).toContain('FAILED [bad] at guide.md:21 (exit 1): false');
  expect(code).toBe(1);
  expect(sandbox.has('no')).toBe(false);
});

testInBash('what is watched and ignores TERM is killed', async (sandbox) => {
  sandbox.steps({
    watch: {
      kind: 'observe',
      limit: 1,
      text: `trap '' TERM\necho stubborn\nsh -c 'trap "" TERM; while :; do sleep 1; done'`,
    },
    after: 'echo is-after',
  });
  const { code, out } = await sandbox.run();
  expect(out).toContain('is-after');
  expect(code).toBe(0);
});

testInBash('another step that passes its limit fails', async (sandbox) => {
  sandbox.steps({ slow: { limit: 1, text: 'echo a\ntail -f /dev/null\ntouch no' } });
  const { code, out } = await sandbox.run();
  expect(out).toContain('FAILED [slow] at guide.md:11');
  expect(out).toContain('time limit of 1s reached');
  expect(code).toBe(1);
  expect(sandbox.has('no')).toBe(false);
});

testInBash('PowerShell without pwsh becomes work for a person, and says so', async (sandbox) => {
  sandbox.steps({ ps: { kind: 'powershell', text: 'Write-Output $PSVersionTable\n' } });
  if (isThere('pwsh')) return;
  const { code, out } = await sandbox.run();
  expect(out).toContain('there is no pwsh here: do it by hand');
  expect(out).toContain('10 | Write-Output $PSVersionTable');
  expect(code).toBe(3);
  expect((await sandbox.run(['--yes', '--ack', 'ps'])).code).toBe(0);
});

testWith('pwsh', 'PowerShell stops at the first error', async (sandbox) => {
  sandbox.steps({
    ps: { kind: 'powershell', from: 20, text: 'Write-Output fine\nGet-Item absent\nWrite-Output no\n' },
  });
  const { code, out } = await sandbox.run();
  expect(out).toContain('fine');
  expect(out).not.toContain('\nno\n');
  expect(code).toBe(1);
});

const database = { parameters: [makeParameter({ name: 'SQL_DATABASE' })] };

testWith('sqlite3', 'sqlite stops at the first error and names the line', async (sandbox, program) => {
  sandbox.script({
    ...database,
    steps: stepsOf({
      sql: { kind: 'sqlite', from: 30, text: 'create table a (x);\ninsert into b values (1);\ncreate table c (x);\n' },
    }),
  });
  const { code, out } = await sandbox.run(['--yes', '--set', 'SQL_DATABASE=my data.db']);
  expect(out).toContain('line 31');
  expect(out).toContain('FAILED [sql] at guide.md:');
  expect(code).toBe(1);
  expect((await sandbox.start(program, ['my data.db', '.tables'])).out.trim()).toBe('a');
});

testInBash('bash 4 is asked for where bash 3.2 would go on after a failure', async (sandbox) => {
  sandbox.steps({ four: { needsBash4: true, text: '[[ a == b ]]\ntouch no' } });
  const { code } = await sandbox.run();
  expect(code).toBe(1);
  expect(sandbox.has('no')).toBe(false);
});
