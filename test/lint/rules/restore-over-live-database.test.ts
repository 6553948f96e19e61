import { restoreOverLiveDatabase } from '../../../src/lint/rules/restore-over-live-database.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

testRule(restoreOverLiveDatabase, {
  ok: {
    'a dump that drops': guide(
      '# Deploy',
      bash('pg_dump --clean shop > shop.sql'),
      '## Rollback',
      bash('psql shop < shop.sql'),
    ),
    'a database made anew': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      bash('dropdb shop', 'createdb shop', 'psql shop < shop.sql'),
    ),
    'a schema made anew by a statement': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      bash('psql shop -c "DROP SCHEMA public CASCADE; CREATE SCHEMA public"', 'psql shop < shop.sql'),
    ),
    'words that say so': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      '1. Drop and recreate the database',
      bash('psql shop < shop.sql'),
    ),
    'a database beside it': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      bash('psql shop_restore_test < shop.sql'),
    ),
    'mysqldump drops its tables': guide(
      '# Deploy',
      bash('mysqldump shop > shop.sql'),
      '## Rollback',
      bash('mysql shop < shop.sql'),
    ),
    'a script of statements': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      bash('psql shop -f down_0042.sql'),
    ),
    'on the way forward': guide('# Deploy', '## Deploy', bash('pg_dump shop > shop.sql', 'psql shop < shop.sql')),
    'a backup that mysql loads': guide('# Deploy', '## Rollback', bash('mysql shop < /backups/shop_backup.sql')),
    'a dump of another system': guide(
      '# Deploy',
      bash('sqlite3 app.db .dump > app.sql'),
      '## Rollback',
      bash('psql shop < app.sql'),
    ),
    'an archive, which psql refuses': guide(
      '# Deploy',
      bash('pg_dump -Fc shop > shop.dump'),
      '## Rollback',
      bash('psql shop < shop.dump'),
    ),
    'a script of statements where nothing is dumped': guide(
      '# Deploy',
      '## Rollback',
      bash('psql shop -f down_0042.sql'),
    ),
    'a file in an unknown format': guide('# Deploy', '## Rollback', bash('psql shop < /backups/shop_backup.dump')),
    'another file than the dump': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      bash('psql shop < /backups/nightly_backup.sql'),
    ),
  },
  bad: {
    'the live database': [
      guide('# Deploy', bash('pg_dump -d shop > shop.sql'), '## Rollback', bash('psql -d shop < shop.sql')),
      '10:1 `psql -d shop < shop.sql` loads a dump into `shop`, which still holds its tables: they are not replaced.',
    ],
    'a name with a date': [
      guide(
        '# Deploy',
        bash('pg_dump shop > shop_$(date +%F).sql'),
        '## Rollback',
        bash('psql shop -f shop_YYYY-MM-DD.sql'),
      ),
      '10:1 `psql shop -f shop_YYYY-MM-DD.sql` loads a dump into `shop`, which still holds its tables: they are not replaced.',
    ],
    'a dump of another guide, as a warning': [
      guide('# Deploy', '## Rollback', bash('psql shop < /backups/shop_backup.sql')),
      '5:1 `psql shop < /backups/shop_backup.sql` loads a dump into `shop`, which still holds its tables: they are not replaced.',
    ],
    sqlite: [
      guide('# Deploy', bash('sqlite3 app.db .dump > app.sql'), '## Rollback', bash('sqlite3 app.db < app.sql')),
      '10:1 `sqlite3 app.db < app.sql` loads a dump into `app.db`, which still holds its tables: they are not replaced.',
    ],
    'inside a container': [
      guide(
        '# Deploy',
        bash('docker exec db pg_dump -U shop shop > shop.sql'),
        '## Rollback',
        bash('docker exec -i db psql -U shop shop < shop.sql'),
      ),
      '10:1 `docker exec -i db psql -U shop shop < shop.sql` loads a dump into `shop`, which still holds its tables: they are not replaced.',
    ],
  },
});
