import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';
import { rollbackFileUndefined } from '../../../src/lint/rules/rollback-file-undefined.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, fence, guide } from '../../support/write-lines.ts';

testRule(rollbackFileUndefined, {
  ok: {
    'what the host keeps, where the guide is the way back': guide('# Rollback', bash('psql shop < /backups/shop.sql')),
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
    'a copy that a step makes': guide(
      '# Deploy',
      bash('cp .env .env.backup', 'cp -r conf/ conf.old/'),
      '## Rollback',
      bash('cp ./.env.backup .env', 'rm -r conf && mv conf.old conf'),
    ),
    'a copy that a loop or an option makes': guide(
      '# Deploy',
      bash('for f in *.conf; do cp "$f" "$f.bak"; done', "sed -i.orig 's/a/b/' app.ini", 'cp app.env{,.old}'),
      '## Rollback',
      bash('cp app.conf.bak app.conf', 'mv app.ini.orig app.ini', 'mv app.env.old app.env'),
    ),
    'a copy that the way back itself makes': guide(
      '# Deploy',
      bash('rsync -a dist/ srv:/www/'),
      '## Rollback',
      bash('mv /www /www.bak', 'tar -xzf v1.tgz -C /www', 'mv /www.bak/uploads /www/uploads', 'rm -r /www.bak'),
    ),
    'a copy that text names': guide(
      '# Deploy',
      'The installer keeps the old settings as `app.conf.old`.',
      bash('./install.sh'),
      '## Rollback',
      bash('cp app.conf.old app.conf'),
    ),
    'a script that backs up': guide(
      '# Deploy',
      bash('./backup.sh', 'make deploy'),
      '## Rollback',
      bash('cp .env.bak .env'),
    ),
    'a name of something else than a file': guide(
      '# Deploy',
      bash('make deploy'),
      '## Rollback',
      bash('docker start shop.old', 'git checkout main.bak', 'ls app.bak'),
    ),
    'a copy that Terraform makes itself': guide(
      '# Deploy',
      bash('terraform apply'),
      '## Rollback',
      bash('cp terraform.tfstate.backup terraform.tfstate'),
    ),
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
    'a list of packages that nobody kept': [
      guide(
        '# Deploy',
        bash('pg_dump shop > shop.sql', 'pip install -r requirements.txt'),
        '## Rollback',
        bash('pip install -r requirements.txt.backup'),
      ),
      '11:1 `requirements.txt.backup` is made by no step of the guide, and `pip install -r requirements.txt.backup` reads it.',
    ],
    'once for a file, however often it is read, and where there is no backup at all': [
      guide(
        '# Deploy',
        bash('make deploy'),
        '## Rollback',
        bash('# From .env.backup', 'cp .env.backup .env', 'mv conf.old/ conf'),
        bash('cp .env.backup .env', 'psql shop < shop_backup.sql'),
      ),
      '11:1 `.env.backup` is made by no step of the guide, and `cp .env.backup .env` reads it.',
      '12:1 `conf.old` is made by no step of the guide, and `mv conf.old/ conf` reads it.',
      '18:1 `shop_backup.sql` is made by no step of the guide, and `psql shop < shop_backup.sql` reads it.',
    ],
    'a guide that is the way back': [
      guide('# Rollback of the shop', '## Roll back', bash('cp .env.backup .env')),
      '5:1 `.env.backup` is made by no step of the guide, and `cp .env.backup .env` reads it.',
    ],
    'given to a script of the guide': [
      guide('# Deploy', bash('cp app.db app.backup.db'), '## Rollback', bash('./restore.sh /backups/my_backup.db')),
      '10:1 `/backups/my_backup.db` is made by no step of the guide: its backups have other names.',
    ],
  },
});

test.each([
  ['a guide of the way forward', '## Deploy', 'error'],
  ['a guide of the way back alone', '## Communication', 'warning'],
])('in %s it is as bad as it should be', (_, heading, severity) => {
  const text = guide('# Deploy', heading, bash('./run.sh'), '## Rollback', bash('cp .env.backup .env'));
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: (rule) => (rule === rollbackFileUndefined ? rule.severity : 'off'),
  });
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
});
