import { backupTestRestoresLive } from '../../../src/lint/rules/backup-test-restores-live.ts';
import { testRule } from '../../support/test-rule.ts';

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
  },
});
