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
    'dumps of the way back alone': guide(
      '# Deploy',
      bash('make deploy'),
      '## Rollback',
      bash('pg_dump shop > failed.sql', 'psql shop < nightly.sql'),
    ),
    'a file in a bucket': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      bash('pg_restore -d shop s3://b/nightly.dump', 'psql shop -f https://backups.internal/nightly.sql'),
    ),
    'a name that only a value makes': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      bash('psql shop < "$FILE"', 'psql shop < 20260301.sql'),
    ),
    'the day is written out': guide(
      '# Deploy',
      bash('pg_dump shop > shop_$(date +%Y%m%d).sql'),
      '## Rollback',
      bash('psql shop < shop_20260301.sql'),
    ),
    'the day is kept in a variable': guide(
      '# Deploy',
      bash('DAY=$(date +%F)', 'pg_dump shop > shop_$DAY.sql'),
      '## Rollback',
      bash('psql shop < shop_YYYY-MM-DD.sql'),
    ),
    'another file with an open day': guide(
      '# Deploy',
      bash('pg_dump shop > before.sql'),
      '## Rollback',
      bash('psql shop < nightly_YYYY-MM-DD.sql'),
    ),
    'a part of the name is filled in': guide(
      '# Deploy',
      bash('pg_dump shop > before.sql'),
      '## Rollback',
      bash('psql shop < nightly_<version>.sql'),
    ),
    'words of a script that are no backups': guide(
      '# Deploy',
      bash('pg_dump shop > shop.sql'),
      '## Rollback',
      bash(
        './restore.sh app.json',
        './restore.sh --file=my_backup.db',
        './restore.sh backup',
        'python restore.py settings.sql',
      ),
    ),
    'an item names the file': guide(
      '# Deploy',
      bash('pg_dump shop > before.sql'),
      '- [ ] The host has written nightly.sql',
      '## Rollback',
      bash('psql shop < nightly.sql'),
    ),
    'another block names the file': guide(
      '# Deploy',
      bash('pg_dump shop > before.sql'),
      fence('text', 'nightly.sql'),
      '## Rollback',
      bash('psql shop < nightly.sql'),
    ),
    'another block is the file': guide(
      '# Deploy',
      bash('pg_dump shop > before.sql'),
      '**nightly.sql**',
      fence('sql', 'CREATE TABLE carts (id int);'),
      '## Rollback',
      bash('psql shop < nightly.sql'),
    ),
    'a dump under the name of the file that is read': guide(
      '# Deploy',
      bash('pg_dump shop > before.sql'),
      '## Rollback',
      bash('pg_dump shop > failed_backup.sql'),
    ),
    'names that a person fills in': guide(
      '# Deploy',
      bash('make deploy'),
      '## Rollback',
      bash('cp shop_YYYY-MM-DD.sql.bak shop.sql', 'cp example.conf.bak app.conf', 'cp your-app.conf.bak app.conf'),
    ),
    'a notice, an item or a file name it': guide(
      '# Deploy',
      bash('make deploy'),
      '> **Note**: The installer writes app.conf.old.',
      '',
      '- The host writes web.conf.old',
      '',
      '**env.old**',
      fence('bash', 'A=1'),
      fence('text', 'mail.conf.old'),
      '## Rollback',
      bash('cp app.conf.old app.conf', 'cp web.conf.old web.conf', 'cp env.old env', 'cp mail.conf.old mail.conf'),
    ),
    'what a host keeps in its folder': guide(
      '# Deploy',
      '## Communication',
      bash('./tell.sh'),
      '## Rollback',
      bash('cp /var/backups/app.conf.bak /etc/app.conf'),
    ),
    'only a list of a folder is wanted': guide(
      '# Deploy',
      bash('pg_dump -Fd shop -f shop_dir'),
      '## Rollback',
      bash('pg_restore --list other_dir'),
    ),
    'a gap in the name of a copy': guide(
      '# Deploy',
      bash('make deploy'),
      '## Rollback',
      bash('cp app-<version>.conf.bak app.conf', 'cp web_YYYYMMDD.conf.bak web.conf'),
    ),
    'a program of the host that no table knows makes it': guide(
      '# Deploy',
      bash('./snapshot-all', 'make deploy'),
      '## Rollback',
      bash('cp app.conf.bak app.conf'),
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
    'a tool that is only read on the way back': [
      guide('# Deploy', bash('make deploy'), '## Rollback', bash('./bin/backup.sh', 'cp .env.bak .env')),
      '11:1 `.env.bak` is made by no step of the guide, and `cp .env.bak .env` reads it.',
    ],
    'an option that speaks of backups': [
      guide('# Deploy', bash('./deploy.sh --no-backup', 'make restart'), '## Rollback', bash('cp .env.bak .env')),
      '11:1 `.env.bak` is made by no step of the guide, and `cp .env.bak .env` reads it.',
    ],
    'the command that reads it': [
      guide(
        '# Deploy',
        bash('pg_dump shop > before.sql'),
        '## Rollback',
        bash('systemctl stop shop', 'psql shop < nightly.sql'),
      ),
      '11:1 `nightly.sql` is made by no step of the guide: its backups have other names.',
    ],
    'a day that nobody kept, once': [
      guide(
        '# Deploy',
        bash('pg_dump shop > shop_$(date +%F).sql'),
        '## Rollback',
        bash('psql shop < shop_YYYY-MM-DD.sql', 'psql stock < shop_YYYY-MM-DD.sql'),
      ),
      '10:1 `shop_YYYY-MM-DD.sql` is the name of no file: the dump gets its name from `date`, and nothing keeps it.',
    ],
    'where other files are copied': [
      guide(
        '# Deploy',
        bash('cp app.conf app.conf.bak', 'cat > notes <<EOF', 'text', 'EOF'),
        '## Rollback',
        bash('psql shop -f /backups/nightly.sql'),
      ),
      '13:1 `/backups/nightly.sql` is made by no step of the guide: its backups have other names.',
    ],
    'an item of a block, and other rows': [
      guide('# Deploy', bash('pg_dump shop > before.sql', '# nothing'), '## Rollback', bash('psql shop < nightly.sql')),
      '11:1 `nightly.sql` is made by no step of the guide: its backups have other names.',
    ],
    'a gap on another line': [
      guide(
        '# Deploy',
        bash('pg_dump shop > before.sql'),
        '## Rollback',
        bash('echo <version>', 'psql shop < nightly.sql', 'cp app.conf.bak app.conf'),
      ),
      '11:1 `nightly.sql` is made by no step of the guide: its backups have other names.',
      '12:1 `app.conf.bak` is made by no step of the guide, and `cp app.conf.bak app.conf` reads it.',
    ],
    'beside a gap of the same line': [
      guide(
        '# Deploy',
        bash('pg_dump shop > before.sql'),
        '## Rollback',
        bash('psql -h <host> shop < nightly.sql', 'cp app.conf.bak "/srv/<folder>/app.conf"'),
      ),
      '10:1 `nightly.sql` is made by no step of the guide: its backups have other names.',
      '11:1 `app.conf.bak` is made by no step of the guide, and `cp app.conf.bak "/srv/<folder>/app.conf"` reads it.',
    ],
    'beside other items': [
      guide(
        '# Deploy',
        bash('pg_dump shop > before.sql'),
        '- [ ] Tell the team',
        '',
        '## Rollback',
        bash('psql shop < nightly.sql', 'cp app.conf.bak app.conf'),
      ),
      '12:1 `nightly.sql` is made by no step of the guide: its backups have other names.',
      '13:1 `app.conf.bak` is made by no step of the guide, and `cp app.conf.bak app.conf` reads it.',
    ],
    'a look is no deployment of the file': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('cp a b', 'tar -czf logs.tgz /var/log/shop'),
        '## Rollback',
        bash('cp app.conf.bak app.conf', 'cp app.conf.bak other.conf', 'cp web.conf.bak web.conf'),
      ),
      '12:1 `app.conf.bak` is made by no step of the guide, and `cp app.conf.bak app.conf` reads it.',
      '14:1 `web.conf.bak` is made by no step of the guide, and `cp web.conf.bak web.conf` reads it.',
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

testRule(rollbackFileUndefined, {
  surroundings: { hasFile: (path) => path === 'bin/here.sh' },
  ok: {
    'scripts of the project, of the guide or of the host, and what is filled in': guide(
      '# Deploy',
      fence('bash', '#!/bin/bash', '# back.sh', 'git checkout v1', 'make'),
      '## Rollback',
      bash('./bin/here.sh', 'bash back.sh', '/opt/shop/back-out.sh', './bin/rollback', '"$SCRIPT"'),
    ),
    'a script whose name is filled in': guide('# Deploy', bash('make deploy'), '## Rollback', bash('./<script>.sh')),
  },
  bad: {
    'a script that is nowhere, once': [
      guide('# Deploy', bash('make deploy'), '## Rollback', bash('./bin/gone.sh', 'bash ./bin/gone.sh')),
      '10:1 `./bin/gone.sh` is neither in the guide nor in the project.',
    ],
  },
});
