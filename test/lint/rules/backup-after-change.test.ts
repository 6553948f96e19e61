import { backupAfterChange } from '../../../src/lint/rules/backup-after-change.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(backupAfterChange, {
  ok: {
    before: `# Deploy the shop

## Backup

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`
`,
    'words before': `# Deploy the shop

- Create a backup of the database

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`

## Afterwards

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`
`,
    'staging is migrated first': `# Deploy the shop

## Staging

\`\`\`bash
alembic upgrade head
\`\`\`

## Backup

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`

## Production

\`\`\`bash
alembic upgrade head
\`\`\`
`,
    'none at all': `# Deploy the shop

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`
`,
    'before the migration of production': `# Deploy the shop

## Requirements

\`\`\`bash
alembic upgrade head
\`\`\`

## Deploy to production

- [ ] Take a backup of the database
- [ ] Run the database migration
`,
  },
  bad: {
    'behind the migration of production': [
      `# Deploy the shop

## Deploy to production

- [ ] Run the database migration
- [ ] Take a backup of the database
`,
      '6:1 The first backup of the guide stands here, behind the migration on line 5.',
    ],
    'a dump behind': [
      `# Deploy the shop

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`

## Backup

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`
`,
      '12:1 The first backup of the guide stands here, behind the migration on line 6.',
    ],
    'the topic alone stands before': [
      `# Deploy the shop

- Backup strategy documented

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`

## Backup

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`
`,
      '14:1 The first backup of the guide stands here, behind the migration on line 8.',
    ],
    'words behind': [
      `# Deploy the shop

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`

## Post-deployment validation

- Backup procedures
`,
      '11:1 The first backup of the guide stands here, behind the migration on line 6.',
    ],
  },
});
