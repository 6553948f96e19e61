import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { variableQuotedFromShell } from '../../../src/lint/rules/variable-quoted-from-shell.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

const message = '`$RELEASE` is set in this shell, but single quotes leave it to the remote one, where it is empty.';

testRule(variableQuotedFromShell, {
  ok: {
    'double quotes': fenced('bash', 'RELEASE=1.4', 'ssh web1 "deploy $RELEASE"'),
    'set over there': fenced('bash', 'RELEASE=1.4', "ssh web1 'RELEASE=$(cat r); deploy $RELEASE'"),
    'the variable of a loop over there': fenced('bash', 'export f=a', "ssh web1 'for f in *; do cat $f; done'"),
    'nothing sets it here': fenced('bash', "ssh web1 'deploy $RELEASE'"),
    'set only later': fenced('bash', "ssh web1 'deploy $RELEASE'", 'RELEASE=1.4'),
    'the environment is sent': fenced('bash', 'export RELEASE=1.4', "ssh -o SendEnv=RELEASE web1 'deploy $RELEASE'"),
    'fields of awk': fenced('bash', 'RELEASE=1.4', 'ssh web1 \'ps | awk "{print $1}"\''),
    'another program': fenced('bash', 'RELEASE=1.4', "docker exec web sh -c 'deploy $RELEASE'"),
    'what is only looked up': appendix('bash', 'RELEASE=1.4', "ssh web1 'deploy $RELEASE'"),
  },
  bad: {
    'once for a name': [
      fenced('bash', 'export RELEASE=1.4', "ssh web1 'deploy $RELEASE'", "ssh web2 'drain $RELEASE'"),
      `7:1 ${message}`,
    ],
    'behind another program': [fenced('bash', 'RELEASE=1.4', "knife ssh web 'deploy $RELEASE'"), `7:1 ${message}`],
  },
});

test('a shell leaves what stands in single quotes to the next one', () => {
  const { stdout } = spawnSync('bash', ['-c', "RELEASE=1.4; bash -c 'echo [$RELEASE]'"], { encoding: 'utf8', env: {} });
  expect(stdout).toBe('[]\n');
});
