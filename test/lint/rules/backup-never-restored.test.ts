import { backupNeverRestored } from '../../../src/lint/rules/backup-never-restored.ts';
import { testRule } from '../../support/test-rule.ts';

const deploy = (...after: string[]) =>
  `# Deploy the shop\n\n## Backup\n\n\`\`\`bash\npg_dump shop > shop.sql\n\`\`\`\n\n## Deploy\n\n\`\`\`bash\ngit push origin v1.4\n\`\`\`\n\n${after.join('\n')}\n`;

testRule(backupNeverRestored, {
  ok: {
    'loaded again': `# Deploy the shop

## Backup

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`

## Rollback

\`\`\`bash
psql shop < shop.sql
\`\`\`
`,
    'packed, and loaded again': `# Deploy the shop

## Backup

\`\`\`bash
mysqldump shop | gzip > shop.gz
\`\`\`

## Rollback

\`\`\`bash
gunzip -c shop.gz | mysql shop
\`\`\`
`,
    'words restore it': `# Deploy the shop

## Backup

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`

## Rollback

1. Restore the database.
`,
    'a document restores it': `# Deploy the shop

## Backup

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`

See [how to recover](recover.md).
`,
    'saved on the way back': `# Deploy the shop

## Deploy

\`\`\`bash
git push
\`\`\`

## Rollback

\`\`\`bash
pg_dump shop > failed.sql
\`\`\`
`,
    'a guide that only backs up': `# Back up the shop

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`
`,
    'a copy of settings': `# Deploy the shop

## Backup

\`\`\`bash
cp -r config config.backup
\`\`\`
`,
    'words restore it behind a change': deploy('## Rollback', '', '1. Restore the database.'),
    'a document restores it behind a change': deploy('## Rollback', '', 'See [the handbook](restore.md).'),
    'a command that restores': deploy('## Rollback', '', '```bash', 'python manage.py dbrestore', '```'),
  },
  bad: {
    'a dump': [
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
      '6:1 `pg_dump shop > shop.sql` makes a dump that no step of the guide loads again.',
    ],
    'another one is loaded': [
      `# Deploy the shop

## Backup

\`\`\`bash
python manage.py dumpdata > shop-backup.json
pg_dump shop > shop.sql
\`\`\`

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Rollback

\`\`\`bash
# Restore
psql shop < shop.sql
\`\`\`
`,
      '6:1 `python manage.py dumpdata > shop-backup.json` makes a dump that no step of the guide loads again.',
    ],
  },
});
