// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { chmodSync } from 'node:fs';
import { expect } from 'vitest';
import type { Script } from '../../src/emit/bash/script.ts';
import { stepsOf } from '../support/bash-sandbox.ts';
import { makeChoice, makeParameter } from '../support/script-builder.ts';
import { testInBash, testOnTerminal } from '../support/test-in-bash.ts';

const show: Partial<Script> = {
  parameters: [
    makeParameter({ name: 'HOST', pattern: '^[a-z0-9.-]+$' }),
    makeParameter({ name: 'PASSPHRASE', secret: true }),
  ],
  steps: stepsOf({ show: `printf '<%s>\\n' "$HOST" "$PASSPHRASE" > shown` }),
};

testInBash('all that is missing is told at once', async (sandbox) => {
  sandbox.script({
    ...show,
    tools: ['no-such-program-1', 'date', 'no-such-program-2'],
    choices: [makeChoice({ group: 'database', question: 'Which database?', options: ['SQLite', 'Postgre SQL'] })],
    steps: stepsOf({ one: { text: 'touch ran', choices: [{ group: 'database', option: 'SQLite' }] } }),
  });
  const { code, out } = await sandbox.run();
  expect(code).toBe(2);
  expect(out).toContain('HOST: Value of HOST (guide.md:3) (environment, --set HOST=VALUE)');
  expect(out).toContain('PASSPHRASE: Value of PASSPHRASE (guide.md:3) (environment, --params-file)');
  expect(out).toContain('Which database? (--choose database=ALTERNATIVE)\n    1  SQLite\n    2  Postgre SQL');
  expect(out).toContain('no-such-program-1: this program is not installed');
  expect(out).toContain('no-such-program-2');
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('values come from the environment and --set, and the latter wins', async (sandbox) => {
  sandbox.script(show);
  const { code } = await sandbox.run(['--yes', '--set', 'HOST=two'], { env: { HOST: 'one', PASSPHRASE: '  a b  ' } });
  expect(code).toBe(0);
  expect(sandbox.read('shown')).toBe('<two>\n<  a b  >\n');
});

testInBash('--set refuses secrets, unknown names and what does not match', async (sandbox) => {
  sandbox.script(show);
  const env = { HOST: 'one', PASSPHRASE: 'x' };
  const secret = await sandbox.run(['--yes', '--set', 'PASSPHRASE=geheim'], { env });
  expect(secret.out).toContain('PASSPHRASE is secret, and arguments can be seen by everybody');
  expect(secret.out).not.toContain('geheim');
  const unknown = await sandbox.run(['--yes', '--set', 'HOSTT=x'], { env });
  expect(unknown.out).toContain('there is no parameter HOSTT; near: HOST; see --plan');
  const wrong = await sandbox.run(['--yes', '--set', 'HOST=a b'], { env });
  expect(wrong.out).toContain('HOST: its value cannot be used; it must match ^[a-z0-9.-]+$');
  expect([secret.code, unknown.code, wrong.code]).toEqual([2, 2, 2]);
  expect(sandbox.has('shown')).toBe(false);
});

testInBash('a value with a control character is refused, pattern or not', async (sandbox) => {
  sandbox.script({ ...show, parameters: [makeParameter({ name: 'ANY' })] });
  for (const ANY of ['a\nb', 'a\u001b[2J', 'a\tb']) {
    expect((await sandbox.run(['--yes'], { env: { ANY } })).code).toBe(2);
  }
  expect((await sandbox.run(['--yes'], { env: { ANY: '$(touch ran) `touch ran` "é" \\' } })).code).toBe(0);
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('a parameter file is read, not sourced', async (sandbox) => {
  sandbox.script(show);
  sandbox.write('values', '# comment\n\nHOST=db-1\r\nPASSPHRASE=$(touch ran)`touch ran`;touch ran\nOTHER=1');
  chmodSync(sandbox.path('values'), 0o600);
  const { code, out } = await sandbox.run(['--yes', '--params-file', 'values']);
  expect(code, out).toBe(0);
  expect(out).toContain('line 5 of the parameter file sets OTHER, which is no parameter');
  expect(sandbox.read('shown')).toBe('<db-1>\n<$(touch ran)`touch ran`;touch ran>\n');
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('a parameter file with secrets that others may read is refused', async (sandbox) => {
  sandbox.script(show);
  sandbox.write('values', 'HOST=a\nPASSPHRASE=x\n');
  for (const mode of [0o644, 0o640, 0o604]) {
    chmodSync(sandbox.path('values'), mode);
    const { code, out } = await sandbox.run(['--yes', '--params-file', 'values']);
    expect(out).toContain('others may read it; chmod 600 values');
    expect(code).toBe(2);
  }
  sandbox.write('values', 'HOST=a\n');
  expect((await sandbox.run(['--yes', '--params-file', 'values'], { env: { PASSPHRASE: 'x' } })).code).toBe(0);
});

testInBash('a parameter file with quotes, without =, or that is absent is refused', async (sandbox) => {
  sandbox.script(show);
  for (const [text, message] of [
    ['HOST="a"\n', 'line 1 has quotes around its value'],
    ['\nHOST\n', 'line 2 is not NAME=VALUE'],
  ] as const) {
    sandbox.write('values', text);
    const { code, out } = await sandbox.run(['--yes', '--params-file', 'values'], { env: { PASSPHRASE: 'x' } });
    expect(out).toContain(message);
    expect(code).toBe(2);
  }
  expect((await sandbox.run(['--yes', '--params-file', 'absent'])).code).toBe(2);
});

testOnTerminal('what is missing is asked for, and asked again when it does not match', async (sandbox) => {
  sandbox.script(show);
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'Value of HOST (HOST): '],
    ['send', 'A B\n'],
    ['wait', 'it must match'],
    ['wait', 'Value of HOST (HOST): '],
    ['send', 'db-1\n'],
    ['wait', 'Value of PASSPHRASE (PASSPHRASE): '],
    ['send', "it's $(touch ran)\n"],
    ['wait', 'OK: all'],
  ]);
  expect(code, out).toBe(0);
  expect(out).not.toContain('touch ran');
  expect(sandbox.read('shown')).toBe("<db-1>\n<it's $(touch ran)>\n");
});

testInBash('a parameter of an alternative that was not chosen is not asked for', async (sandbox) => {
  sandbox.script({
    choices: [makeChoice({ group: 'database', options: ['SQLite', 'PostgreSQL'] })],
    parameters: [makeParameter({ name: 'PGNAME', choices: [{ group: 'database', option: 'PostgreSQL' }] })],
    steps: stepsOf({
      lite: { text: 'touch lite', choices: [{ group: 'database', option: 'SQLite' }] },
      pg: { text: 'touch pg', choices: [{ group: 'database', option: 'PostgreSQL' }] },
    }),
  });
  const { code } = await sandbox.run(['--yes', '--choose', 'database=SQLite']);
  expect(code).toBe(0);
  expect([sandbox.has('lite'), sandbox.has('pg')]).toEqual([true, false]);
  expect(sandbox.journal().map(({ event, step }) => `${event} ${step}`)).toContain('step_not_chosen pg');
  expect((await sandbox.run(['--yes', '--choose', 'database=PostgreSQL'])).out).toContain('PGNAME');
});

testInBash(
  'a value of the state will do for what an earlier script sets; a given one goes before it',
  async (sandbox) => {
    sandbox.steps({ backup: 'BACKUP_FILE=from-deploy' });
    sandbox.script({
      flow: 'rollback',
      parameters: [makeParameter({ name: 'BACKUP_FILE', fromState: true })],
      steps: stepsOf({ restore: 'echo "restores $BACKUP_FILE"' }),
    });
    const none = await sandbox.run(['--yes'], { script: 'rollback.sh' });
    expect(none.code).toBe(2);
    expect(none.out).toContain('BACKUP_FILE');
    await sandbox.run();
    expect((await sandbox.run(['--yes'], { script: 'rollback.sh' })).out).toContain('restores from-deploy');
    const given = await sandbox.run(['--yes', '--set', 'BACKUP_FILE=mine'], { script: 'rollback.sh' });
    expect(given.out).toContain('restores mine');
  },
);

testInBash('secrets stand neither in arguments, nor in any file of the state', async (sandbox) => {
  sandbox.script({
    parameters: [makeParameter({ name: 'DB_SECRET', secret: true })],
    steps: stepsOf({
      derive: 'URL="postgres://me:$DB_SECRET@db"\nexport URL\nLIST=(a "$DB_SECRET")\nf() { echo "$DB_SECRET"; }\n',
      show: {
        text: 'echo "seen $URL"\nps -A -o args= | grep -c "[d]ollar" || true\n',
        checks: [{ kind: 'contains', text: 'seen', value: 'seen', line: 20 }],
      },
      fail: 'echo "$DB_SECRET"; false',
    }),
  });
  const DB_SECRET = 'dollar$`"\\x*?';
  const { out } = await sandbox.run(['--yes', '--log'], { env: { DB_SECRET } });
  expect(out).toContain('seen postgres://me:***@db\n0\n');
  expect(out).toContain('FAILED [fail]');
  expect(out).not.toContain('dollar');
  expect((await sandbox.start('grep', ['-rl', 'dollar', '.runsheet'])).out).toBe('');
  expect(sandbox.read('.runsheet/toy/deploy.snap')).toContain('# withheld URL\n');
});

testInBash('what was withheld must be given again when a step to come mentions it', async (sandbox) => {
  const steps = { set: 'export MY_TOKEN=abc OTHER_TOKEN=def', fail: 'test -e ready', use: 'echo "uses $MY_TOKEN"' };
  sandbox.steps(steps);
  await sandbox.run();
  sandbox.write('ready', '');
  const without = await sandbox.run(['--yes', '--resume']);
  expect(without.code).toBe(2);
  expect(without.out).toContain('MY_TOKEN: set by an earlier step and, as it looks secret, not saved');
  expect(without.out).toContain('note: OTHER_TOKEN was set by an earlier step');
  expect(without.out).not.toContain('  OTHER_TOKEN');
  const { code, out } = await sandbox.run(['--yes', '--resume'], { env: { MY_TOKEN: 'again' } });
  expect(out).toContain('uses again');
  expect(code).toBe(0);
});

testInBash('what was withheld is known to the rollback of the same run, and never on the disk', async (sandbox) => {
  sandbox.steps({ set: 'export MY_PASSWORD="s3cret $(echo made)"; PLAIN_TOKEN=t0ken', fail: 'false' });
  sandbox.script({ flow: 'rollback', steps: stepsOf({ use: 'echo "uses ${MY_PASSWORD#s3} $PLAIN_TOKEN"' }) });
  const { code, out } = await sandbox.run(['--yes', '--on-fail', 'rollback']);
  expect(out).toContain('uses cret made t0ken');
  expect(code).toBe(5);
  expect((await sandbox.start('grep', ['-rlE', 's3cret|t0ken', '.runsheet'])).out).toBe('');
  const alone = await sandbox.run(['--yes'], { script: 'rollback.sh' });
  expect(alone.code).toBe(2);
  expect(alone.out).toContain('MY_PASSWORD: set by an earlier step');
});

testOnTerminal('what was withheld is known to a retry', async (sandbox) => {
  sandbox.steps({
    set: 'MY_PASSWORD=s3cret',
    use: 'if ! test -e ready; then touch ready; false; fi\necho "uses ${MY_PASSWORD#s3}"',
  });
  const { code, out } = await sandbox.onTerminal([
    ['wait', '[q]uit: '],
    ['send', 'r\n'],
    ['wait', 'uses cret'],
  ]);
  expect(code, out).toBe(0);
});

testOnTerminal('what was withheld is asked for by a later resume', async (sandbox) => {
  sandbox.steps({ set: 'MY_PASSWORD=s3cret', fail: 'test -e ready', use: 'echo "uses ${MY_PASSWORD#s3}"' });
  await sandbox.run();
  sandbox.write('ready', '');
  const actions = [
    ['wait', 'MY_PASSWORD was set'],
    ['send', 's3other\n'],
    ['wait', 'uses other'],
  ] as const;
  const { code, out } = await sandbox.onTerminal(actions, ['--resume']);
  expect(code, out).toBe(0);
});
