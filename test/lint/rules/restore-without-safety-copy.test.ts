import { restoreWithoutSafetyCopy } from '../../../src/lint/rules/restore-without-safety-copy.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

testRule(restoreWithoutSafetyCopy, {
  ok: {
    'a dump before': guide(
      '# Deploy',
      '## Rollback',
      bash('pg_dump -Fc shop > failed.dump', 'pg_restore -c -d shop shop.dump'),
    ),
    'moved away': guide('# Deploy', '## Rollback', bash('mv app.db app.db.broken', 'cp backup/app.db app.db')),
    words: guide('# Deploy', '## Rollback', '1. Back up the current database', bash('pg_restore -c -d shop shop.dump')),
    'a database beside it': guide('# Deploy', '## Rollback', bash('pg_restore -c -d shop_restored shop.dump')),
    'a database beside it whose name stands in a variable': guide(
      '# Deploy',
      '## Rollback',
      bash(`pg_restore --dbname="\${DB_NAME}_restored" shop.dump`, 'pg_restore -d "$RESTORED" shop.dump'),
    ),
    'a list of what is in it': guide('# Deploy', '## Rollback', bash('pg_restore --list shop.dump')),
    'a configuration file': guide('# Deploy', '## Rollback', bash('cp shop.conf.bak shop.conf')),
    'the way forward': guide('# Deploy', '## Deploy', bash('pg_restore -d shop shop.dump')),
  },
  bad: {
    pg_restore: [
      guide('# Deploy', '## Rollback', bash('pg_restore -c -d shop shop.dump')),
      '5:1 `pg_restore -c -d shop shop.dump` overwrites the database, and nothing has saved what is in it.',
    ],
    'a file, once for all': [
      guide('# Deploy', '## Rollback', bash('cp "$BACKUP_FILE" /srv/app.sqlite3', 'mysql shop < shop_backup.sql')),
      '5:1 `cp "$BACKUP_FILE" /srv/app.sqlite3` overwrites the database, and nothing has saved what is in it.',
    ],
    'saved too late': [
      guide(
        '# Deploy',
        '## Rollback',
        bash('pg_restore -c -d shop shop.dump', 'pg_dump -Fc shop > after.dump'),
        'Back up the current database.',
      ),
      '5:1 `pg_restore -c -d shop shop.dump` overwrites the database, and nothing has saved what is in it.',
    ],
  },
});
