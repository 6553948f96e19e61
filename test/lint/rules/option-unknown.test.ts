import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { optionUnknown } from '../../../src/lint/rules/option-unknown.ts';
import { unknownOptions } from '../../../src/lint/unknown-options.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(optionUnknown, {
  ok: {
    'an option that there is': fenced('bash', 'python manage.py migrate --plan', 'git pull --dry-run'),
    'the option of another command': fenced('bash', 'python manage.py collectstatic --dry-run'),
  },
  bad: {
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

test.each(['journalctl --tail=50', 'createdb --if-not-exists shop', 'ssh web1 python manage.py migrate --dry-run'])(
  'there is no fix for %s',
  (command) => {
    expect(applyFixes(optionUnknown, fenced('bash', command))).toBe(fenced('bash', command));
  },
);

test('the fix takes the option that there is', () => {
  expect(applyFixes(optionUnknown, fenced('bash', 'python manage.py migrate --dry-run'))).toBe(
    fenced('bash', 'python manage.py migrate --plan'),
  );
});

const isInstalled = (program: string) => spawnSync(program, ['--version']).error === undefined;

describe('the real command does not know the option', () => {
  for (const { program, words, option } of unknownOptions)
    test.skipIf(!isInstalled(program))([program, ...words, option].join(' '), () => {
      const { status, stderr } = spawnSync(program, [...words, option], { encoding: 'utf8', timeout: 20_000 });
      expect(status).not.toBe(0);
      expect(stderr).toMatch(/unrecognized|unknown (?:flag|option)|no such option/i);
    });
});
