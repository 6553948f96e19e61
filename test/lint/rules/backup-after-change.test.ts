import { backupAfterChange } from '../../../src/lint/rules/backup-after-change.ts';
import { testRule } from '../../support/test-rule.ts';

const deploy = '## Deploy\n\n```bash\nalembic upgrade head\n```\n';
const behind = '## Backup\n\n```bash\npg_dump shop > shop.sql\n```\n';

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
    'a dump before, and one behind': `# Deploy the shop\n\n\`\`\`bash\npg_dump shop > before.sql\n\`\`\`\n\n${deploy}\n${behind}`,
    'a criterion names it': `# Deploy the shop\n\n${deploy}\n## Success criteria\n\n- [ ] Create a backup of the database works\n`,
    'words on the way back': `# Deploy the shop\n\n${deploy}\n## Rollback\n\n- Create a backup of the database\n`,
    'words about staging': `# Deploy the shop\n\n${deploy}\n## Deploy to staging\n\n- Create a backup of the database\n`,
    'what is only looked up': `# Deploy the shop\n\n${deploy}\n## Appendix\n\n\`\`\`bash\npg_dump shop > shop.sql\n\`\`\`\n`,
    'a migration that is only a title': `# Deploy the shop\n\n## Production: run the migrations\n\n- [ ] Take a backup of the database\n`,
    'a migration that a sentence speaks of': `# Deploy the shop\n\n## Deploy to production\n\nLater steps run the migrations.\n\n- [ ] Take a backup of the database\n`,
    'a migration of another environment': `# Deploy the shop\n\n## Deploy\n\n- [ ] Run the database migration on your machine\n- [ ] Take a backup of the database\n`,
    'a migration that is looked at': `# Deploy the shop\n\n## Deploy to production\n\n- [ ] Review how to run the migration\n- [ ] Take a backup of the database\n`,
    'a migration on the way back': `# Deploy the shop\n\n## Rollback of production\n\n- [ ] Run the migration down\n\n## Deploy to production\n\n- [ ] Take a backup of the database\n`,
    'a step without a migration': `# Deploy the shop\n\n## Deploy to production\n\n- [ ] Tell the team\n- [ ] Take a backup of the database\n`,
    'a migration that is verified': `# Deploy the shop\n\n## Verification in production\n\n- [ ] Apply pending migrations if any\n\n## Deploy to production\n\n- [ ] Take a backup of the database\n`,
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
    'the topic before, words behind': [
      `# Deploy the shop\n\n- Backup strategy documented\n\n${deploy}\n- Create a backup of the database\n`,
      '11:1 The first backup of the guide stands here, behind the migration on line 8.',
    ],
  },
});
