import { migrationBeyondRollback } from '../../../src/lint/rules/migration-beyond-rollback.ts';
import { testRule } from '../../support/test-rule.ts';

const guide = (forward: string, back: string, heading = 'Migrate') =>
  `# Deploy the shop\n\n## ${heading}\n\n\`\`\`bash\n${forward}\n\`\`\`\n\n## Rollback\n\n\`\`\`bash\n${back}\n\`\`\`\n`;

testRule(migrationBeyondRollback, {
  ok: {
    'the same app': guide('python manage.py migrate orders 0008', 'python manage.py migrate orders 0007'),
    'looked at only': guide('python manage.py migrate --plan', 'python manage.py migrate orders 0007'),
    'a rollback without migrations': guide('python manage.py migrate', 'helm rollback shop'),
    'on staging': guide('python manage.py migrate', 'python manage.py migrate orders 0007', 'Migrate staging'),
    'another framework': guide('php artisan migrate', 'php artisan migrate:rollback'),
  },
  bad: {
    'all apps': [
      guide('python manage.py migrate --noinput', 'python manage.py migrate orders 0007'),
      '6:1 `python manage.py migrate --noinput` applies the pending migrations of all apps, while the rollback takes back those of `orders` only.',
    ],
  },
});
