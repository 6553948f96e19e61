import { backupTestRestoresLive } from '../../../src/lint/rules/backup-test-restores-live.ts';
import { testRule } from '../../support/test-rule.ts';

const trial = (...lines: string[]) => `# Shop\n\n## Try the restore\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const live = (command: string, line: number) =>
  `${line}:1 \`${command}\` is to try a restore out, and overwrites \`shop\`, the database that the backup is of.`;

testRule(backupTestRestoresLive, {
  ok: {
    'into another app': `# Deploy the shop

Test the restore in staging:

\`\`\`bash
heroku pg:backups:restore shop::b1 DATABASE_URL --app shop-staging
\`\`\`
`,
    'a real restore': `# Deploy the shop

## Rollback

\`\`\`bash
heroku pg:backups:restore b1 DATABASE_URL --app shop
\`\`\`
`,
    'into a database of its own': `# Deploy the shop

Test the restore:

\`\`\`bash
pg_dump shop > shop.sql
psql -d shop_test < shop.sql
\`\`\`
`,
    'what is only looked up': `# Shop

## Appendix

Test the restore:

\`\`\`bash
pg_dump -d shop > shop.sql
psql -d shop < shop.sql
\`\`\`
`,
    'into another database of the app': trial('heroku pg:backups:restore b1 HEROKU_POSTGRESQL_PINK --app shop'),
    'a dump that is only listed': trial(
      'pg_dump -Fc -d shop > shop.dump',
      'pg_restore --list shop.dump',
      'pg_restore -l -d shop shop.dump',
    ),
    'the database of a test, which is backed up itself': trial(
      'pg_dump -d shop_test > t.sql',
      'psql -d shop_test < t.sql',
    ),
    'another database than the dumped one': trial('pg_dump -d shop > shop.sql', 'psql -d archive < shop.sql'),
    'a database that is only queried, and loaded': trial('psql -d shop -c "SELECT 1"', 'psql -d shop < seed.sql'),
    'a backup of the whole disk': trial('tar -czf backup.tgz -D shop', 'psql -d shop < shop.sql'),
    'the name of a file, not of a database': trial('pg_dump --file shop', 'psql --file shop < shop'),
    'the test is told in another section': `# Shop

## Test the restore

Ask the database team.

## Rollback

\`\`\`bash
pg_dump -d shop > shop.sql
psql -d shop < shop.sql
\`\`\`
`,
    'the test is told far above': `# Shop

## Rollback

Test the restore once a year.

Each change of the schema is announced to the team.

The team answers in the channel.

\`\`\`bash
pg_dump -d shop > shop.sql
psql -d shop < shop.sql
\`\`\`
`,
    'the test is told afterwards': `# Shop

## Rollback

\`\`\`bash
pg_dump -d shop > shop.sql
psql -d shop < shop.sql
\`\`\`

Test the restore once a year.
`,
    'the comment stands above another command': `# Shop

## Rollback

\`\`\`bash
# Test the restore with the database team first
pg_dump -d shop > shop.sql
psql -d shop < shop.sql
\`\`\`
`,
    'a dump that is only spoken of': trial('echo "pg_dump -d shop"', 'psql -d shop < shop.sql'),
    'a server without a named database': trial('mysqldump mysql > m.sql', 'mysql < m.sql'),
    'a database in a variable': trial('mysqldump "$DB" > m.sql', 'mysql "$DB" < m.sql'),
  },
  bad: {
    'the database of the app': [
      `# Deploy the shop

- [ ] Backup verified (test restore in staging)

\`\`\`bash
heroku pg:backups:restore b1 DATABASE_URL --confirm shop
\`\`\`
`,
      '6:1 `heroku pg:backups:restore b1 DATABASE_URL --confirm shop` is to try a restore out, and overwrites `DATABASE_URL`, the database of the app.',
    ],
    'the database that was dumped': [
      `# Shop

\`\`\`bash
pg_dump -d shop > shop.sql
# Test the restore
psql -d shop < shop.sql
\`\`\`
`,
      '6:1 `psql -d shop < shop.sql` is to try a restore out, and overwrites `shop`, the database that the backup is of.',
    ],
    'a heading says it': [
      trial('pg_dump -d shop > shop.sql', 'psql -d shop < shop.sql'),
      live('psql -d shop < shop.sql', 7),
    ],
    'an archive': [
      trial('pg_dump -Fc -d shop > shop.dump', 'pg_restore --clean -d shop shop.dump'),
      live('pg_restore --clean -d shop shop.dump', 7),
    ],
    'a database named last': [
      trial('mysqldump shop > shop.sql', 'mysql shop < shop.sql'),
      live('mysql shop < shop.sql', 7),
    ],
    'a heading far above': [
      `# Shop

## Try the restore

Ask the database team.

The host is db-1.

The dump is on the same host.

\`\`\`bash
pg_dump -d shop > shop.sql
psql -d shop < shop.sql
\`\`\`
`,
      live('psql -d shop < shop.sql', 13),
    ],
  },
});
