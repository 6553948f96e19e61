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
  },
});
