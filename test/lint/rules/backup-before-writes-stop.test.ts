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
    'a dump on the way back': `# Deploy the shop

## Rollback

\`\`\`bash
pg_dump shop > failed.sql
\`\`\`

## Deploy

\`\`\`bash
systemctl stop shop
alembic upgrade head
\`\`\`
`,
    'stopped only on the way back': `# Deploy the shop

## Backup

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`

## Rollback

\`\`\`bash
systemctl stop shop
\`\`\`

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`
`,
    'another service is started before the dump': `# Deploy the shop

\`\`\`bash
systemctl stop shop
systemctl start postgresql
pg_dump shop > shop.sql
systemctl stop worker
alembic upgrade head
\`\`\`
`,
    'something is started before the change': `# Deploy the shop

\`\`\`bash
pg_dump shop > shop.sql
systemctl start cache
alembic upgrade head
\`\`\`
`,
    'a second dump before the change': `# Deploy the shop

\`\`\`bash
pg_dump shop > early.sql
systemctl stop shop
pg_dump shop > shop.sql
alembic upgrade head
\`\`\`
`,
    'stopped and opened again, and not stopped any more': `# Deploy the shop

\`\`\`bash
php artisan down
php artisan up
pg_dump shop > shop.sql
alembic upgrade head
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
    'a second dump behind the change': [
      `# Deploy the shop

\`\`\`bash
pg_dump shop > shop.sql
systemctl stop shop
alembic upgrade head
pg_dump shop > after.sql
\`\`\`
`,
      '4:1 The dump is taken before writing stops on line 5: what is written in between is in no backup.',
    ],
    'stopped and started again before': [
      `# Deploy the shop

\`\`\`bash
systemctl restart shop
pg_dump shop > shop.sql
systemctl stop shop
alembic upgrade head
\`\`\`
`,
      '5:1 The dump is taken before writing stops on line 6: what is written in between is in no backup.',
    ],
    'opened again before': [
      `# Deploy the shop

\`\`\`bash
php artisan down
php artisan up
pg_dump shop > shop.sql
php artisan down
alembic upgrade head
\`\`\`
`,
      '6:1 The dump is taken before writing stops on line 7: what is written in between is in no backup.',
    ],
  },
});
