import { notificationUnrehearsed } from '../../../src/lint/rules/notification-unrehearsed.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy the shop\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(notificationUnrehearsed, {
  ok: {
    'tried before': bash('rake notify:customers --dry-run', 'rake notify:customers'),
    'a test mail': bash('python manage.py send_test_email ada@shop.invalid'),
    'a channel of the team': bash('./notify-slack.sh deployed'),
    'one address': bash('./send-newsletter --to=ada@shop.invalid'),
    'only read': '# Deploy the shop\n\n## Appendix\n\n```bash\n./notify-users.sh\n```\n',
    'tried before, with an option in front': bash(
      'php artisan --env=production notify:customers --dry-run',
      'php artisan notify:customers',
    ),
  },
  bad: {
    'a command of the application': [
      bash('php artisan notify:customers'),
      '4:1 `php artisan notify:customers` writes to many people, and the guide does not show before to whom.',
    ],
    'a script': [
      bash('./scripts/send-newsletter.sh'),
      '4:1 `./scripts/send-newsletter.sh` writes to many people, and the guide does not show before to whom.',
    ],
  },
});
