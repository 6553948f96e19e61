import { restoreWhileApplicationRuns } from '../../../src/lint/rules/restore-while-application-runs.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

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
  },
});
