import { backupBeforeWritesStop } from '../../../src/lint/rules/backup-before-writes-stop.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(backupBeforeWritesStop, {
  ok: {
    'stopped first': `# Deploy the shop

## Deploy

\`\`\`bash
sudo systemctl stop shop
pg_dump shop > shop.sql
alembic upgrade head
sudo systemctl start shop
\`\`\`
`,
    'never stopped': `# Deploy the shop

## Deploy

\`\`\`bash
pg_dump shop > shop.sql
alembic upgrade head
\`\`\`
`,
    'a second dump once it is stopped': `# Deploy the shop

## Deploy

\`\`\`bash
sudo systemctl stop shop
pg_dump shop > b.sql
alembic upgrade head
\`\`\`
`,
    'stopped behind the change': `# Deploy the shop

## Deploy

\`\`\`bash
pg_dump shop > shop.sql
alembic upgrade head
sudo systemctl stop shop
\`\`\`
`,
  },
  bad: {
    'a service': [
      `# Deploy the shop

## Deploy

\`\`\`bash
pg_dump shop > shop.sql
sudo systemctl stop shop
alembic upgrade head
\`\`\`
`,
      '6:1 The dump is taken before writing stops on line 7: what is written in between is in no backup.',
    ],
    'a heading': [
      `# Deploy the shop

## Backup

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`

## Enable maintenance mode

Ask the network team.

## Migrate

\`\`\`bash
alembic upgrade head
\`\`\`
`,
      '6:1 The dump is taken before writing stops on line 9: what is written in between is in no backup.',
    ],
  },
});
