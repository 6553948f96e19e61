import { backupUnverified } from '../../../src/lint/rules/backup-unverified.ts';
import { testRule } from '../../support/test-rule.ts';

const shop = (...lines: string[]) => `# Deploy the shop\n\n## Backup\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

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
    'a check of a file that no step writes': shop(
      'pg_dump "$DATABASE_URL" > "backup_$(date +%Y%m%d).sql"',
      'ls -lh backup_latest.sql',
    ),
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
