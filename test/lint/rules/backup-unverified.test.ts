import { backupUnverified } from '../../../src/lint/rules/backup-unverified.ts';
import { testRule } from '../../support/test-rule.ts';

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
  },
});
