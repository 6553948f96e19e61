import { restoreReadsCompressedFile } from '../../../src/lint/rules/restore-reads-compressed-file.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

testRule(restoreReadsCompressedFile, {
  ok: {
    'unpacked in the pipe': guide('# Deploy', '## Rollback', bash('gunzip -c shop.sql.gz | psql shop')),
    'an archive': guide(
      '# Deploy',
      '## Rollback',
      bash('pg_restore -d shop shop.dump.gz', 'mongorestore --gzip --archive=shop.gz'),
    ),
    'a plain file': guide('# Deploy', '## Rollback', bash('psql shop < shop.sql')),
  },
  bad: {
    'by standard input': [
      guide('# Deploy', '## Rollback', bash('psql shop < shop.sql.gz')),
      '5:1 `psql` is given the compressed file `shop.sql.gz`, which it reads as SQL.',
    ],
    'by option': [
      guide('# Deploy', '## Rollback', bash('psql -d shop -f shop.sql.zst')),
      '5:1 `psql` is given the compressed file `shop.sql.zst`, which it reads as SQL.',
    ],
    mysql: [
      guide('# Deploy', '## Restore', bash('mysql -u root shop < /backups/shop.sql.bz2')),
      '5:1 `mysql` is given the compressed file `/backups/shop.sql.bz2`, which it reads as SQL.',
    ],
  },
});
