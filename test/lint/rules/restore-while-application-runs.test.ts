import { restoreWhileApplicationRuns } from '../../../src/lint/rules/restore-while-application-runs.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide, planHead } from '../../support/write-lines.ts';

testRule(restoreWhileApplicationRuns, {
  ok: {
    stopped: guide('# Rollback', '## Rollback', bash('systemctl stop shop', 'pg_restore -c -d shop shop.dump')),
    'scaled to nothing': guide(
      '# Rollback',
      '## Rollback',
      bash('kubectl scale deployment/shop --replicas=0', 'pg_restore -c -d shop shop.dump'),
    ),
    words: guide('# Rollback', '## Rollback', '1. Stop the application', bash('pg_restore -c -d shop shop.dump')),
    'a comment': guide('# Rollback', '## Rollback', bash('# maintenance page on', 'pg_restore -c -d shop shop.dump')),
    'the manual of a product': guide('# Deploy', '## Rollback', bash('pg_restore -c -d shop shop.dump')),
    'stopped on the same line': guide(
      '# Rollback',
      '## Rollback',
      bash('systemctl stop shop; pg_restore -c -d shop shop.dump'),
    ),
    'stopped in a block before': guide(
      '# Rollback',
      '## Rollback',
      bash('ssh shop-1', 'systemctl stop shop'),
      bash('pg_restore -c -d shop shop.dump'),
    ),
  },
  bad: {
    'it runs': [
      guide('# Rollback', '## Rollback', bash('pg_restore -c -d shop shop.dump', 'systemctl restart shop')),
      '5:1 `pg_restore -c -d shop shop.dump` restores the database, and nothing has stopped the application before.',
    ],
    'stopped too late': [
      guide(
        '# Rollback',
        '## Rollback',
        bash('pg_restore -c -d shop shop.dump', 'systemctl stop shop', 'systemctl start shop'),
      ),
      '5:1 `pg_restore -c -d shop shop.dump` restores the database, and nothing has stopped the application before.',
    ],
    'in the plan of a deployment': [
      guide(
        planHead,
        '## Deploy',
        bash('python manage.py migrate'),
        '## Rollback',
        bash('pg_restore -c -d shop shop.dump'),
      ),
      '23:1 `pg_restore -c -d shop shop.dump` restores the database, and nothing has stopped the application before.',
    ],
    'looked at before, and stopped in a block behind': [
      guide(
        '# Rollback',
        '## Rollback',
        bash('ls -l /backups', 'pg_restore -c -d shop shop.dump'),
        bash('systemctl stop shop'),
      ),
      '6:1 `pg_restore -c -d shop shop.dump` restores the database, and nothing has stopped the application before.',
    ],
    'told too late': [
      guide('# Rollback', '## Rollback', bash('pg_restore -c -d shop shop.dump'), '1. Stop the application'),
      '5:1 `pg_restore -c -d shop shop.dump` restores the database, and nothing has stopped the application before.',
    ],
  },
});
