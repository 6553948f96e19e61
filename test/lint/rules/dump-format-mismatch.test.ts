import { dumpFormatMismatch } from '../../../src/lint/rules/dump-format-mismatch.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

testRule(dumpFormatMismatch, {
  ok: {
    'an archive': guide(
      '# Deploy',
      bash('pg_dump -Fc shop > shop.sql'),
      '## Rollback',
      bash('pg_restore -d shop shop.sql'),
    ),
    'other spellings of archives': guide(
      '# Deploy',
      bash('pg_dump --format=custom -f a.dump shop', 'pg_dump -F d -f b.dir shop', 'pg_dump -vFt shop > c.tar'),
      '## Rollback',
      bash('pg_restore -d shop a.dump', 'pg_restore -d shop b.dir', 'pg_restore -d shop c.tar'),
    ),
    text: guide('# Deploy', bash('pg_dump shop > shop.sql'), '## Rollback', bash('psql shop < shop.sql')),
    'an unknown dump': guide(
      '# Deploy',
      '## Rollback',
      bash('pg_restore -d shop shop.dump', 'psql shop < shop.backup'),
    ),
    'another program reads it': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      bash('mysql shop < shop.sql'),
    ),
    'the dump of another database server': guide(
      '# Deploy',
      bash('mysqldump shop > shop.dump'),
      '## Rollback',
      bash('pg_restore -d shop shop.dump'),
    ),
    'dumps of other files': guide(
      '# Deploy',
      bash('pg_dump -Fc -f a.dump a', 'pg_dump b > b.sql'),
      '## Rollback',
      bash('pg_restore -d a a.dump'),
    ),
    'a file from a pipe': guide(
      '# Deploy',
      bash('pg_dump shop | ssh host tee x.sql'),
      '## Rollback',
      bash('cat x.sql | pg_restore -d shop'),
    ),
  },
  bad: {
    'text read as an archive': [
      guide('# Deploy', bash('pg_dump shop > shop.dump'), '## Rollback', bash('pg_restore -d shop shop.dump')),
      '10:1 `pg_restore` cannot read `shop.dump`: it is written as SQL text.',
    ],
    'an archive read as text': [
      guide('# Deploy', bash('pg_dump -Fc shop -f shop.dump'), '## Rollback', bash('psql shop < shop.dump')),
      '10:1 `psql` cannot read `shop.dump`: it is written as an archive (custom format).',
    ],
    'a variable, once for a dump': [
      guide(
        '# Deploy',
        bash('pg_dump shop > "$BACKUP"', 'pg_restore --list "$BACKUP"', 'pg_restore -d shop_test "$BACKUP"'),
      ),
      '5:1 `pg_restore` cannot read `$BACKUP`: it is written as SQL text.',
    ],
    'only the name says so, as a warning': [
      guide('# Deploy', '## Rollback', bash('pg_restore -d shop /backups/shop.sql')),
      '5:1 `pg_restore` cannot read `/backups/shop.sql`: by its name it is SQL text.',
    ],
    'two dumps, each of them': [
      guide(
        '# Deploy',
        bash('pg_dump a > a.sql', 'pg_dump b > b.sql'),
        '## Rollback',
        bash('pg_restore -d a a.sql', 'pg_restore -d b b.sql'),
      ),
      '11:1 `pg_restore` cannot read `a.sql`: it is written as SQL text.',
      '12:1 `pg_restore` cannot read `b.sql`: it is written as SQL text.',
    ],
  },
});
