import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { optionUnknown } from '../../../src/lint/rules/option-unknown.ts';
import { unknownOptions } from '../../../src/lint/unknown-options.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { isRequired } from '../../support/bash-sandbox.ts';
import { fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(optionUnknown, {
  ok: {
    'an option that there is': fenced('bash', 'python manage.py migrate --plan', 'git pull --dry-run'),
    'a unit of the name of a command': fenced('bash', 'systemctl restart logs'),
    'the option of another command': fenced('bash', 'python manage.py collectstatic --dry-run'),
  },
  bad: {
    'a command': [
      fenced('bash', 'sudo systemctl logs shop'),
      '6:1 `systemctl` has no command `logs`, so `sudo systemctl logs shop` only prints its usage.',
    ],
    'an option': [
      fenced('bash', 'docker compose exec -T web python manage.py migrate --dry-run'),
      '6:1 `manage.py migrate` has no option `--dry-run`, so `docker compose exec -T web python manage.py migrate --dry-run` only prints its usage.',
    ],
    'an option with a value': [
      fenced('bash', 'journalctl -u shop --tail=50'),
      '6:1 `journalctl` has no option `--tail`, so `journalctl -u shop --tail=50` only prints its usage.',
    ],
  },
});

test.each([
  'docker status',
  'journalctl --tail=50',
  'createdb --if-not-exists shop',
  'ssh web1 python manage.py migrate --dry-run',
])('there is no fix for %s', (command) => {
  expect(applyFixes(optionUnknown, fenced('bash', command))).toBe(fenced('bash', command));
});

test('the fix takes the option that there is', () => {
  expect(applyFixes(optionUnknown, fenced('bash', 'python manage.py migrate --dry-run'))).toBe(
    fenced('bash', 'python manage.py migrate --plan'),
  );
});

const isInstalled = (program: string) => spawnSync(program, ['--version']).error === undefined;

const installed = readFileSync(new URL('../../../scripts/ensure-installed.mjs', import.meta.url), 'utf8');
// What a run of all tests installs must be there; other programs are asked where somebody has them.
const isOwed = (program: string) => isRequired && installed.includes(`command: '${program}'`);

describe('the real command does not know the option', () => {
  for (const { program, words, option } of unknownOptions)
    test.skipIf(!isInstalled(program) && !isOwed(program))([program, ...words, option].join(' '), () => {
      const { error, status, stderr } = spawnSync(program, [...words, option], { encoding: 'utf8', timeout: 20_000 });
      expect(error).toBeUndefined();
      expect(status).not.toBe(0);
      expect(stderr).toMatch(
        /unrecognized|unknown (?:flag|option|command)|no such option|invalid choice|is not a heroku command/i,
      );
    });
});
