import { fileNeverWritten } from '../../../src/lint/rules/file-never-written.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

const backup = 'mysqldump shop > shop-backup.sql';

testRule(fileNeverWritten, {
  ok: {
    'a name with a placeholder': fenced('bash', backup, 'mysql shop < shop-dump-<RELEASE>.sql'),
    'the same name': fenced('bash', backup, 'mysql shop < shop-backup.sql'),
    'the same name in another directory': fenced('bash', backup, 'mysql shop < /srv/shop-backup.sql'),
    'a computed part': fenced('bash', 'mysqldump shop > shop-backup-$(date +%F).sql', 'mysql shop < shop-backup-x.sql'),
    'a name in a variable': fenced(
      'bash',
      'FILE=shop-dump.sql',
      'mysqldump shop > "$FILE"',
      'mysql shop < shop-dump.sql',
    ),
    'a name that a sentence gives': `${fenced('bash', backup, 'mysql shop < old-dump.sql')}\nThe host keeps old-dump.sql.\n`,
    'no backup in the guide': fenced('bash', 'mysql shop < shop-dump.sql'),
    'no backup by its name': fenced('bash', backup, 'mysql shop < schema.sql'),
    'a name to be filled in': fenced('bash', backup, 'mysql shop < shop-backup-TIMESTAMP.sql'),
    'a copy of the failed state, and a backup from elsewhere': fenced(
      'bash',
      'mysqldump shop > failed-dump.sql',
      'mysql shop < shop-dump.sql',
    ).replace('## Deploy', '## Rollback'),
    'what is only looked up': appendix('bash', backup, 'mysql shop < other-dump.sql'),
    'another program reads it': fenced('bash', backup, 'grep -c INSERT other-dump.sql'),
    'a backup of a backup': fenced(
      'bash',
      backup,
      './restore-and-backup.sh old-dump.sql',
      'cp old-dump.sql old-dump.bak',
    ),
    'a name with a variable': fenced('bash', backup, 'mysql shop < "$DIR/old-dump.sql"'),
    'no file of data': fenced('bash', backup, 'pg_restore -d shop-dump --format=c'),
    'another sample name': fenced('bash', backup, 'mysql shop < your-backup.sql'),
    'a file of the project': fenced('bash', backup, 'mysql shop < shop-backup.sql'),
    'a sample name': fenced('bash', backup, 'mysql shop < shop-backup-XXXX.sql'),
    'a pattern': fenced('bash', backup, 'pg_restore -d shop *-dump.sql'),
  },
  bad: {
    'another name': [
      fenced('bash', backup, 'mysql shop < shop-dump.sql', 'mysql shop < shop-dump.sql'),
      '7:1 No step writes `shop-dump.sql`, which `mysql shop < shop-dump.sql` reads.',
    ],
    'on the way back': [
      `${fenced('bash', backup)}\n## Rollback\n\n\`\`\`bash\nmysql shop < shop-dump.sql\n\`\`\`\n`,
      '12:1 No step writes `shop-dump.sql`, which `mysql shop < shop-dump.sql` reads.',
    ],
    'in a script that restores': [
      fenced('bash', backup, './restore.sh /srv/backup_file.sql'),
      '7:1 No step writes `backup_file.sql`, which `./restore.sh /srv/backup_file.sql` reads.',
    ],
    'read by the program that restores': [
      fenced('bash', backup, 'pg_restore -d shop other.dump'),
      '7:1 No step writes `other.dump`, which `pg_restore -d shop other.dump` reads.',
    ],
    'a placeholder on another line': [
      fenced('bash', backup, 'echo <NAME>', 'mysql shop < NAME-dump.sql'),
      '8:1 No step writes `NAME-dump.sql`, which `mysql shop < NAME-dump.sql` reads.',
    ],
    'read by a tool that restores': [
      fenced('bash', backup, 'wp db import other-dump.sql'),
      '7:1 No step writes `other-dump.sql`, which `wp db import other-dump.sql` reads.',
    ],
  },
});

testRule(fileNeverWritten, {
  surroundings: { hasFile: (path) => path === 'seed-dump.sql' },
  ok: { 'a file of the project': fenced('bash', backup, 'mysql shop < seed-dump.sql') },
  bad: {},
});
