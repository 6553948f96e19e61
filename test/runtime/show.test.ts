import { expect } from 'vitest';
import { stepsOf } from '../support/bash-sandbox.ts';
import { makeChoice, makeParameter } from '../support/script-builder.ts';
import { testInBash, testOnTerminal } from '../support/test-in-bash.ts';

/** Text that would forge what a terminal shows, or run, if anything were done with it but showing. */
const hostile = 'a\u001b[2Jb\u0007c\rd\u202ee\u2066f\u009bg$(touch ran)`touch ran`"\'; touch ran #';
const shown = 'a?[2Jb?c?d?e?f?g$(touch ran)`touch ran`"\'; touch ran #';

testInBash('everything that the plan shows of a guide is harmless', async (sandbox) => {
  sandbox.script({
    guide: { path: `docs/${hostile}.md`, title: hostile, slug: 'toy', sha256: '0'.repeat(64) },
    parameters: [makeParameter({ name: 'HOST', ask: hostile, pattern: hostile })],
    choices: [makeChoice({ group: 'g', question: hostile, options: [hostile] })],
    tools: [hostile],
    leftOut: [{ from: 1, to: 2, reason: hostile }],
    steps: stepsOf({
      [hostile.replaceAll(/\s/g, '_')]: {
        title: hostile,
        because: hostile,
        text: `${hostile}\n\n\ttab\n`,
        choices: [{ group: 'g', option: hostile }],
        checks: [{ kind: 'contains', text: hostile, value: hostile, line: 3 }],
      },
    }),
  });
  const { code, out } = await sandbox.run(['--plan'], { env: { PATH: '/nonexistent' }, bash: '/bin/bash' });
  expect(code).toBe(0);
  expect(out.split(shown).length - 1).toBe(15);
  expect(out).toContain('[a?[2Jb?c_d?e?f?g$(touch_ran)`touch_ran`');
  expect(out).toContain('     12 |     tab\n');
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('the plan says once what is expected', async (sandbox) => {
  const text = '{ "status": "ok" }';
  const look = (value: string, line: number) => ({ kind: 'contains', text, value, line }) as const;
  const checks = [look('status', 3), look('ok', 3), look('ok', 4)];
  sandbox.script({ steps: stepsOf({ one: { text: 'true', checks } }) });
  const { out } = await sandbox.run(['--plan']);
  expect(out.split('\n').filter((line) => line.includes('expected'))).toEqual([
    `    expected (contains, line 3):  ${text}`,
    `    expected (contains, line 4):  ${text}`,
  ]);
});

testOnTerminal('a gate and its report are harmless too', async (sandbox) => {
  const id = hostile.replaceAll(/\s/g, '_');
  sandbox.steps({ [id]: { title: hostile, because: hostile, text: hostile, kind: 'manual' } });
  const { code, out } = await sandbox.onTerminal([
    ['wait', shown],
    ['wait', 'Done?'],
    ['send', 'q\n'],
    ['wait', 'WAITING'],
  ]);
  expect(code, out).toBe(3);
  expect(out).not.toMatch(/[\u0007\u001b\u009b\u202e\u2066]/u);
  const acknowledged = await sandbox.run(['--yes', '--ack', id]);
  expect(acknowledged.code, acknowledged.out).toBe(0);
  expect(sandbox.journal().at(-2)).toMatchObject({ event: 'step_succeeded' });
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('a failing command is told harmlessly', async (sandbox) => {
  sandbox.steps({ one: `false '${hostile.replaceAll("'", '')}'` });
  const { out } = await sandbox.run();
  expect(out).toContain('FAILED [one] at guide.md:10 (exit 1): false ');
  expect(out).not.toMatch(/[\u0007\u001b\u009b\u202e\u2066]/u);
  sandbox.journal();
});

testInBash('the list has one line a step', async (sandbox) => {
  sandbox.steps({ 'a/b:1.2': 'true\ntrue', ä: { kind: 'manual', text: 'x', title: 'Two\nlines' } });
  expect((await sandbox.run(['--list'])).stdout).toBe(
    'a/b:1.2\tshared\t10-11\tStep a/b:1.2\nä\tmanual\t20-20\tTwo?lines\n',
  );
});

testInBash('the plan of a part shows that part', async (sandbox) => {
  sandbox.steps({ one: 'true', two: 'true', three: 'true' });
  const { stdout } = await sandbox.run(['--plan', '--from', 'two', '--until', 'two']);
  expect(stdout.match(/^\[\w+\]/gm)).toEqual(['[two]']);
});

testInBash('--help names every option', async (sandbox) => {
  sandbox.steps({ one: 'true' });
  const { stdout, code } = await sandbox.run(['--help'], { env: { PATH: '/nonexistent' }, bash: '/bin/bash' });
  expect(code).toBe(0);
  const options =
    '--plan --dry-run --list --yes --ack --resume --from --until --only --rollback --on-fail --set --params-file --env ' +
    '--choose --confirm --log --state --help';
  for (const option of options.split(' ')) expect(stdout).toContain(option);
});

testInBash('unknown options and missing values run nothing', async (sandbox) => {
  sandbox.steps({ one: 'touch ran' });
  const typo = await sandbox.run(['--yes', '--resum']);
  expect(typo.out).toContain('unknown option --resum; near: --resume');
  const bare = await sandbox.run(['--yes', '--ack']);
  expect(bare.out).toContain('--ack needs a value');
  const word = await sandbox.run(['yes']);
  const onFail = await sandbox.run(['--yes', '--on-fail', 'undo']);
  expect([typo.code, bare.code, word.code, onFail.code]).toEqual([2, 2, 2, 2]);
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('sh is refused, whichever shell it is', async (sandbox) => {
  sandbox.steps({ one: 'touch ran' });
  for (const shell of ['sh', 'dash']) {
    const { code, out } = await sandbox.start(shell, ['deploy.sh', '--yes']);
    expect(out).toBe('deploy.sh: run this with bash, not with sh\n');
    expect(code).toBe(2);
  }
  await sandbox.start('ln', ['-s', '/bin/bash', 'sh']);
  const { code } = await sandbox.start('./sh', ['deploy.sh', '--yes']);
  expect(code).toBe(2);
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('a script that was cut off runs nothing, wherever the cut is', async (sandbox) => {
  sandbox.steps({ one: 'touch ran' });
  const text = sandbox.read('deploy.sh');
  const entry = text.lastIndexOf('\n{\n');
  const lengths = [...Array.from({ length: 12 }, (_, at) => Math.floor((text.length * (at + 1)) / 13))];
  for (let at = entry; at < text.length - 2; at += 97) lengths.push(at);
  await Promise.all(
    lengths.map(async (length) => {
      sandbox.write(`cut-${length}.sh`, text.slice(0, length));
      await sandbox.run(['--yes'], { script: `cut-${length}.sh` });
    }),
  );
  expect(lengths.length).toBeGreaterThan(20);
  expect(sandbox.has('ran') || sandbox.has('.runsheet')).toBe(false);
});

testInBash(
  'nothing of the environment makes a run a session, opens a gate or changes its exit code',
  async (sandbox) => {
    sandbox.steps({ one: 'touch ran', two: 'false' });
    const { code, out } = await sandbox.run(['--yes'], {
      env: {
        __RS_ROLE: 'session 1',
        __RS_TODO: '0',
        __RS_STATE: '/nonexistent',
        __RS_HANDED: 'failure',
        __RS_ACKS: '\none\n',
        __RS_TTY: '1',
      },
    });
    expect(out).toContain('FAILED [two]');
    expect(code).toBe(1);
  },
);

testInBash('--help fits into 80 columns', async (sandbox) => {
  sandbox.steps({ one: 'true' });
  const { stdout } = await sandbox.run(['--help']);
  expect(stdout).toContain('--on-fail stop|rollback');
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
