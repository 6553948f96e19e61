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
    'applied on the way back': guide(
      'python manage.py migrate orders 0008',
      'python manage.py migrate orders 0007\npython manage.py migrate',
    ),
    'what is only looked up': `${guide('true', 'python manage.py migrate orders 0007')}\n## Appendix\n\n\`\`\`bash\npython manage.py migrate\n\`\`\`\n`,
    'a target on the way forward': guide(
      'python manage.py migrate\npython manage.py migrate orders 0008',
      'helm rollback shop',
    ),
    'another program': guide('alembic migrate', 'python manage.py migrate orders 0007'),
    'another command of Django': guide('python manage.py check', 'python manage.py migrate orders 0007'),
    'taken back on the way forward': guide('python manage.py migrate orders 0007', 'helm rollback shop'),
  },
  bad: {
    'by the other program': [
      guide('django-admin migrate', 'django-admin migrate orders 0007'),
      '6:1 `django-admin migrate` applies the pending migrations of all apps, while the rollback takes back those of `orders` only.',
    ],
    'all apps': [
      guide('python manage.py migrate --noinput', 'python manage.py migrate orders 0007'),
      '6:1 `python manage.py migrate --noinput` applies the pending migrations of all apps, while the rollback takes back those of `orders` only.',
    ],
  },
});
