import { backupUnverified } from '../../../src/lint/rules/backup-unverified.ts';
import { testRule } from '../../support/test-rule.ts';

const shop = (...lines: string[]) => `# Deploy the shop\n\n## Backup\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

const dated = 'pg_dump "$DATABASE_URL" > "backup_$(date +%Y%m%d).sql"';

testRule(backupUnverified, {
  ok: {
    tested: `# Deploy the shop

## Backup

\`\`\`bash
pg_dump shop > shop.sql
[ -s shop.sql ] || exit 1
\`\`\`
`,
    listed: `# Deploy the shop

## Backup

\`\`\`bash
pg_dump shop > shop.sql
ls -lh shop.sql
\`\`\`
`,
    'words verify it': `# Deploy the shop

## Backup

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`

- [ ] Backup created and verified
`,
    'a tool that fails by itself': `# Deploy the shop

## Backup

\`\`\`bash
pg_dump -Fc -f shop.dump shop
\`\`\`
`,
    'each with its own check': `# Deploy the shop

## Staging

\`\`\`bash
pg_dump shop_staging > staging.sql
test -s staging.sql
\`\`\`

## Production

\`\`\`bash
pg_dump shop > shop.sql
pg_dump stock > stock.sql
ls -lh *.sql
\`\`\`
`,
    'on the way back': `# Deploy the shop

## Deploy

\`\`\`bash
git push
\`\`\`

## Rollback

\`\`\`bash
pg_dump shop > failed.sql
\`\`\`
`,
    'added to a file, and looked at': shop('pg_dump shop >> all.sql', 'ls -l all.sql'),
    'a check on the same line': shop('pg_dump shop > shop.sql && test -s shop.sql'),
    'a check by a pattern': shop(dated, 'ls -lh backup_*.sql'),
    'a check of the same date, typed': shop(dated, 'ls -lh backup_20260301.sql'),
    'a check with a placeholder': shop(dated, 'ls -lh backup_YYYYMMDD.sql'),
    'a check by a variable': shop(dated, 'ls -lh "$BACKUP"'),
    'a check of a literal and of the dump': shop(dated, 'ls -lh backup_latest.sql "backup_$(date +%Y%m%d).sql"'),
    'a check of both, one after the other': shop(
      'pg_dump shop > backup_1.sql',
      'test -s backup_1.sql',
      'ls -lh backup_latest.sql',
    ),
    'a symbolic link': shop(dated, 'ln -sf "backup_$(date +%Y%m%d).sql" backup_latest.sql', 'ls -lh backup_latest.sql'),
    'a copy': shop(dated, 'cp backup_*.sql backup_latest.sql', 'ls -lh backup_latest.sql'),
    'a move to a name that is computed': shop(dated, 'mv backup_*.sql "$LATEST"', 'ls -lh backup_latest.sql'),
    'a name that is partly computed': shop(dated, 'cp backup_*.sql "backup_$KIND.sql"', 'ls -lh backup_latest.sql'),
    'a dump to a variable of no known value': shop('pg_dump shop > "$BACKUP"', 'ls -lh backup_latest.sql'),
    'a dump to a variable of that value': shop(
      'BACKUP=backup_latest.sql',
      'pg_dump shop > "$BACKUP"',
      'ls -lh backup_latest.sql',
    ),
    'a date of words': shop('pg_dump shop > backup_$(date +%B).sql', 'ls -lh backup_latest.sql'),
    'a date whose format is computed': shop('pg_dump shop > backup_$(date +$FORMAT).sql', 'ls -lh backup_latest.sql'),
    'another program for the name': shop('pg_dump shop > backup_$(hostname).sql', 'ls -lh backup_latest.sql'),
    'a tool that names its own file': shop(dated, './backup.sh', 'ls -lh backup_latest.sql'),
    'a program that nobody knows': shop(dated, 'keepcopy backup_1', 'ls -lh backup_latest.sql'),
    'words that name it': `${shop(dated, 'ls -lh backup_latest.sql')}\nThe job leaves \`backup_latest.sql\` behind.\n`,
    'an older copy': shop(dated, 'ls -lh "backup_$(date +%Y%m%d).sql"', 'ls -lh backup_previous.sql'),
    'a file that is no backup': shop(dated, 'ls -lh schema.sql'),
    'a check of another part': `${shop(dated)}\n## Look\n\n\`\`\`bash\nls -lh backup_latest.sql\n\`\`\`\n`,
    'no dump of a database': shop('test -s shop.sql', 'git push origin v1.4'),
    'a check that names two dumps': shop(
      'pg_dump shop > shop.sql',
      'pg_dump stock > stock.sql',
      'ls -l shop.sql stock.sql',
    ),
    'a check in a block of its own': `${shop('pg_dump shop > shop.sql')}\n\`\`\`bash\nls -l\n\`\`\`\n`,
    'a line that writes another file first': shop(
      'echo 1 > note.txt && pg_dump shop > shop.sql',
      'pg_dump stock > stock.sql',
      'ls -l shop.sql stock.sql',
    ),
  },
  bad: {
    'a check of a file that no step writes': [
      shop(dated, 'ls -lh backup_latest.sql'),
      '7:1 No step writes `backup_latest.sql`, which `ls -lh backup_latest.sql` looks at: the dump is `backup_$(date +%Y%m%d).sql`.',
    ],
    'a test of a shorter name': [
      shop(dated, '[ -s backup.sql ] || exit 1'),
      '7:1 No step writes `backup.sql`, which `[ -s backup.sql ]` looks at: the dump is `backup_$(date +%Y%m%d).sql`.',
    ],
    'a test of another packed file': [
      shop('pg_dump shop | gzip > backup_1.sql.gz', 'gzip -t other.sql.gz'),
      '7:1 No step writes `other.sql.gz`, which `gzip -t other.sql.gz` looks at: the dump is `backup_1.sql.gz`.',
    ],
    'a date with other separators': [
      shop('pg_dump shop > backup_$(date +%F).sql', 'test -s backup_2026_03_01_full.sql'),
      '7:1 No step writes `backup_2026_03_01_full.sql`, which `test -s backup_2026_03_01_full.sql` looks at: the dump is `backup_$(date +%F).sql`.',
    ],
    'a dump to a variable whose value is known': [
      shop('BACKUP=backup_$(date +%s).sql', 'pg_dump shop > "$BACKUP"', 'ls -lh backup_latest.sql'),
      '8:1 No step writes `backup_latest.sql`, which `ls -lh backup_latest.sql` looks at: the dump is `$BACKUP`.',
    ],
    'a file that is loaded, too': [
      `${shop(dated, 'ls -lh backup_latest.sql')}\n## Rollback\n\n\`\`\`bash\npsql shop < backup_latest.sql\n\`\`\`\n`,
      '7:1 No step writes `backup_latest.sql`, which `ls -lh backup_latest.sql` looks at: the dump is `backup_$(date +%Y%m%d).sql`.',
    ],
    'a redirected dump': [
      `# Deploy the shop

## Backup

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`
`,
      '6:1 Nothing looks whether `pg_dump shop > shop.sql` has made a usable dump.',
    ],
    'a dump after another one that is checked': [
      `# Deploy the shop

## Staging

\`\`\`bash
pg_dump shop_staging > staging.sql
test -s staging.sql
\`\`\`

## Production

\`\`\`bash
pg_dump shop > shop.sql
git push origin v1.4
\`\`\`
`,
      '13:1 Nothing looks whether `pg_dump shop > shop.sql` has made a usable dump.',
    ],
    'a check below that names another dump': [
      `# Deploy the shop

## Backup

\`\`\`bash
pg_dump shop > shop.sql
pg_dump stock > stock.sql
test -s stock.sql
\`\`\`
`,
      '6:1 Nothing looks whether `pg_dump shop > shop.sql` has made a usable dump.',
    ],
    'a packed dump': [
      `# Deploy the shop

## Backup

\`\`\`bash
mysqldump shop | gzip > shop.gz
\`\`\`

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`
`,
      '6:1 Nothing looks whether `mysqldump shop` has made a usable dump.',
    ],
    'added to a file': [
      shop('pg_dump shop >> all.sql'),
      '6:1 Nothing looks whether `pg_dump shop >> all.sql` has made a usable dump.',
    ],
    'a check that stands before': [
      shop('test -s shop.sql && pg_dump shop > shop.sql'),
      '6:21 Nothing looks whether `pg_dump shop > shop.sql` has made a usable dump.',
    ],
    'a check above': [
      shop('test -s shop.sql', 'pg_dump shop > shop.sql'),
      '7:1 Nothing looks whether `pg_dump shop > shop.sql` has made a usable dump.',
    ],
    'a check that is only looked up': [
      `${shop('pg_dump shop > shop.sql')}\n## Appendix\n\n\`\`\`bash\nls -l shop.sql\n\`\`\`\n`,
      '6:1 Nothing looks whether `pg_dump shop > shop.sql` has made a usable dump.',
    ],
    'a check far down in the block above': [
      `${shop('echo begin of the backup', 'test -s shop.sql')}\n\`\`\`bash\npg_dump shop > shop.sql\n\`\`\`\n`,
      '11:1 Nothing looks whether `pg_dump shop > shop.sql` has made a usable dump.',
    ],
  },
});
