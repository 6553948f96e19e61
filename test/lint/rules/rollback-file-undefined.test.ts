import { rollbackFileUndefined } from '../../../src/lint/rules/rollback-file-undefined.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, fence, guide } from '../../support/write-lines.ts';

testRule(rollbackFileUndefined, {
  ok: {
    'the same variable': guide(
      '# Deploy',
      bash('pg_dump shop > "$BACKUP"'),
      '## Rollback',
      bash('psql shop < "$BACKUP"'),
    ),
    'the same name': guide(
      '# Deploy',
      bash('pg_dump shop > shop_backup.sql'),
      '## Rollback',
      bash('psql shop < ./shop_backup.sql'),
    ),
    'a placeholder': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      bash('psql shop < <backup-file>.sql'),
    ),
    'fetched before': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      bash('aws s3 cp s3://b/nightly.sql nightly.sql', 'psql shop < nightly.sql'),
    ),
    'fetched under a name with a date': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      bash('aws s3 cp s3://b/nightly_$TODAY.sql .', 'psql shop < nightly_$DAY.sql'),
    ),
    'named in the text': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      'The host writes `nightly.sql` every night.',
      bash('psql shop < nightly.sql'),
    ),
    'no backup in the guide': guide('# Deploy', '## Rollback', bash('psql shop < /backups/shop.sql')),
    'a script in the guide': guide(
      '# Deploy',
      fence('bash', '#!/bin/bash', '# back.sh', 'git checkout v1', 'make'),
      '## Rollback',
      bash('./back.sh'),
    ),
  },
  bad: {
    'another name': [
      guide('# Deploy', bash('pg_dump shop > shop_before.sql'), '## Rollback', bash('psql shop < shop_prod.sql')),
      '10:1 `shop_prod.sql` is made by no step of the guide: its backups have other names.',
    ],
    'a date that nobody kept, as a warning': [
      guide(
        '# Deploy',
        bash('pg_dump shop > shop_$(date +%s).sql'),
        '## Rollback',
        bash('psql shop < shop_TIMESTAMP.sql'),
      ),
      '10:1 `shop_TIMESTAMP.sql` is the name of no file: the dump gets its name from `date`, and nothing keeps it.',
    ],
    'given to a script of the guide': [
      guide('# Deploy', bash('cp app.db app.backup.db'), '## Rollback', bash('./restore.sh /backups/my_backup.db')),
      '10:1 `/backups/my_backup.db` is made by no step of the guide: its backups have other names.',
    ],
  },
});
