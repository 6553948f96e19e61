import { blockGoesOnAfterFailure } from '../../../src/lint/rules/block-goes-on-after-failure.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(blockGoesOnAfterFailure, {
  ok: {
    'stops at errors': fenced('bash', 'set -e', 'alembic upgrade head', 'systemctl restart shop'),
    'stops since a block above':
      '# Guide\n\n## Deploy\n\n```bash\nset -e\n```\n\n```bash\nalembic upgrade head\nsystemctl restart shop\n```\n',
    'tied together': fenced('bash', 'alembic upgrade head && systemctl restart shop'),
    'only looks afterwards': fenced('bash', 'alembic upgrade head', 'alembic current'),
    'the change comes first': fenced('bash', 'systemctl stop shop', 'alembic upgrade head'),
    'no database': fenced('bash', 'git pull', 'systemctl restart shop'),
    'what is only looked up': appendix('bash', 'alembic upgrade head', 'systemctl restart shop'),
    'a script, which other rules read': fenced('bash', '#!/bin/bash', 'alembic upgrade head', 'systemctl restart shop'),
    'a shell of Windows': fenced('powershell', 'alembic upgrade head', 'Restart-Service shop'),
    'asked inside a condition': fenced(
      'bash',
      'if alembic upgrade head; then',
      '  systemctl restart shop',
      'fi',
      'systemctl restart shop',
    ),
    'only the plan of a migration': fenced('bash', 'python manage.py migrate --plan', 'systemctl restart shop'),
    'only looks': fenced('bash', 'alembic upgrade head', 'git status', 'systemctl status shop'),
  },
  bad: {
    'a migration': [
      fenced('bash', '# Migrate', 'alembic upgrade head', '', 'systemctl restart shop'),
      '5:1 `systemctl restart shop` runs even when `alembic upgrade head` has failed.',
    ],
    'a restore behind a dump': [
      fenced('bash', 'pg_dump -Fc shop -f now.dump', 'pg_restore --clean -d shop old.dump', 'systemctl start shop'),
      '5:1 `pg_restore --clean -d shop old.dump` runs even when `pg_dump -Fc shop -f now.dump` has failed.',
    ],
    'a program that nobody knows': [
      fenced('bash', 'alembic upgrade head', './seed.sh'),
      '5:1 `./seed.sh` runs even when `alembic upgrade head` has failed.',
    ],
    'a service behind it': [
      fenced('bash', 'alembic upgrade head', 'systemctl reload nginx'),
      '5:1 `systemctl reload nginx` runs even when `alembic upgrade head` has failed.',
    ],
    'a change of state behind it': [
      fenced('bash', 'alembic upgrade head', 'git push origin v1.4'),
      '5:1 `git push origin v1.4` runs even when `alembic upgrade head` has failed.',
    ],
    'a dump behind all': [
      fenced('bash', 'alembic upgrade head', 'systemctl restart shop', 'pg_dump shop > shop.sql'),
      '5:1 `systemctl restart shop` runs even when `alembic upgrade head` has failed.',
    ],
  },
});
