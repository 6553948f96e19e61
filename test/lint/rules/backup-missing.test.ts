import { backupMissing } from '../../../src/lint/rules/backup-missing.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(backupMissing, {
  ok: {
    'a dump': `# Deploy the shop

## Deploy

\`\`\`bash
pg_dump shop > shop.sql
alembic upgrade head
\`\`\`

## Rollback

1. Restore the database from the backup.
`,
    'words before': `# Deploy the shop

Take a snapshot of the database.

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`
`,
    'a managed service': `# Deploy the shop

Point-in-time recovery is on.

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`
`,
    'a document of its own': `# Deploy the shop

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`

See [backups](backup.md).
`,
    'the first installation': `# Deploy the shop

## Deploy

\`\`\`bash
createdb shop
alembic upgrade head
\`\`\`
`,
    'staging only': `# Deploy the shop

## Staging deployment

\`\`\`bash
alembic upgrade head
\`\`\`
`,
    'no change of data': `# Deploy the shop

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`
`,
    'restored if there is one': `# Deploy the shop

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Rollback

1. Restore the backup, if available.
`,
    'a condition beside a promise': `# Deploy the shop

- [ ] Database backup taken
- [ ] Back up the uploads (if needed)

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`
`,
    'a snapshot by command': `# Deploy the shop

\`\`\`bash
gcloud sql backups create --instance shop
alembic upgrade head
\`\`\`
`,
    'a section about the backup': `# Deploy the shop

## Backup (if needed)

Ask the database team.

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`
`,
    'nothing but a title speaks of restoring': `# Deploy the shop

\`\`\`bash
git push origin v1.4
\`\`\`

## Rollback

### Restore the database from the backup

- [ ] Ask the database team
`,
    'a restore ahead of the deployment': `# Deploy the shop

- [ ] Restore the database of staging from the backup of last night

\`\`\`bash
git push origin v1.4
\`\`\`
`,
    'the way back does not restore': `# Deploy the shop

\`\`\`bash
git push origin v1.4
\`\`\`

## Rollback

- [ ] Tell the team
`,
    'a dump that is looked up': `# Deploy the shop

\`\`\`bash
alembic upgrade head
\`\`\`

## Appendix

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`
`,
    'a document of its own, named on the way back': `# Deploy the shop

\`\`\`bash
alembic upgrade head
\`\`\`

## Rollback

See [the host](backup.md).
`,
    'a restore that is only checked': `# Deploy the shop

\`\`\`bash
git push origin v1.4
\`\`\`

## Verification

- [ ] Check the restore drill of the backup
`,
  },
  bad: {
    'under a condition, and no command': [
      `# Deploy the shop

## Before

- [ ] Back up the database (if not done automatically)

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`
`,
      '10:1 `alembic upgrade head` changes the database, and the backup on line 5 is taken only under a condition.',
    ],
    'restored, and taken under a condition': [
      `# Deploy the shop

## Before

- [ ] Back up the database (optional)

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`

## Rollback

1. Restore the database from the backup.
`,
      '15:1 The way back restores a backup here, which is taken on line 5 only under a condition.',
    ],
    'a database built anew': [
      `# Deploy the shop

## Pre-deployment

\`\`\`bash
supabase db reset
\`\`\`
`,
      '6:1 `supabase db reset` changes the database, and the guide never speaks of a backup.',
    ],
    'restored, never taken': [
      `# Deploy the shop

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`

## Rollback

1. Restore the database from the backup.
`,
      '11:1 The way back restores a backup here, and no step of the guide takes one.',
    ],
    'a comment that restores': [
      `# Deploy the shop

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Rollback

\`\`\`bash
# Restore database from backup
git push origin v1.3
\`\`\`
`,
      '12:1 The way back restores a backup here, and no step of the guide takes one.',
    ],
    'migrated, never saved': [
      `# Deploy the shop

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`

## Rollback

\`\`\`bash
alembic downgrade -1
\`\`\`
`,
      '6:1 `alembic upgrade head` changes the database, and the guide never speaks of a backup.',
    ],
    'a backup that is only looked up': [
      `# Deploy the shop

\`\`\`bash
alembic upgrade head
\`\`\`

## Appendix

\`\`\`bash
gcloud sql backups create --instance shop
\`\`\`
`,
      '4:1 `alembic upgrade head` changes the database, and the guide never speaks of a backup.',
    ],
    'a backup of the failed state': [
      `# Deploy the shop

\`\`\`bash
alembic upgrade head
\`\`\`

## Rollback

1. Take a backup of the database.
`,
      '4:1 `alembic upgrade head` changes the database, and the guide never speaks of a backup.',
    ],
  },
});
