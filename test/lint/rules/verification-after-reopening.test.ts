import { verificationAfterReopening } from '../../../src/lint/rules/verification-after-reopening.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

testRule(verificationAfterReopening, {
  ok: {
    'checked before': `# Deploy the shop

## Deploy

\`\`\`bash
php artisan down
git push origin v1.4
\`\`\`

## Verify

\`\`\`bash
curl -f https://shop.example.com
\`\`\`

## Disable maintenance

\`\`\`bash
php artisan up
\`\`\`
`,
    'no checks behind': `# Deploy the shop

## Enable maintenance

\`\`\`bash
php artisan down
\`\`\`

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Disable maintenance

\`\`\`bash
php artisan up
\`\`\`
`,
    'no maintenance': `# Deploy the shop

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Verify

\`\`\`bash
curl -f https://shop.example.com
\`\`\`
`,
    'a list before': `# Deploy the shop

## Enable maintenance

\`\`\`bash
php artisan down
\`\`\`

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

- [ ] Check the home page

## Disable maintenance

\`\`\`bash
php artisan up
\`\`\`

## Verify

\`\`\`bash
curl -f https://shop.example.com
\`\`\`
`,
    'nothing is changed meanwhile': guide(
      '# Deploy',
      '## Prepare',
      bash('git push origin v1.4', 'php artisan down'),
      '## Finish',
      bash('php artisan up', 'git push origin v1.5'),
      '## Verify',
      bash('curl -f https://shop.com'),
    ),
    'down and up in one block': guide(
      '# Deploy',
      '## Deploy',
      bash('php artisan down', 'git push origin v1.4', 'php artisan up'),
      '## Verify',
      bash('curl -f https://shop.com'),
    ),
    'on the way back': guide(
      '# Deploy',
      '## Rollback',
      '### Prepare',
      bash('php artisan down'),
      '### Code',
      bash('git push origin v1.3'),
      '### Finish',
      bash('php artisan up'),
      '## Verify',
      bash('curl -f https://shop.com'),
    ),
    'a request in between': guide(
      '# Deploy',
      '## Prepare',
      bash('php artisan down'),
      '## Deploy',
      bash('git push origin v1.4', 'curl -f https://shop.com'),
      '## Finish',
      bash('php artisan up'),
      '## Verify',
      bash('curl -f https://shop.com'),
    ),
    'a section of checks in between': guide(
      '# Deploy',
      '## Prepare',
      bash('php artisan down'),
      '## Deploy',
      bash('git push origin v1.4'),
      '## Verify',
      'Look at the page.',
      '## Finish',
      bash('php artisan up'),
      '## Post-deployment',
      'Tell the team.',
    ),
    'only other parts behind it': guide(
      '# Deploy',
      '## Prepare',
      bash('php artisan down'),
      '## Deploy',
      bash('git push origin v1.4'),
      '## Finish',
      bash('php artisan up'),
      '## Appendix',
      'Nothing.',
    ),
  },
  bad: {
    commands: [
      `# Deploy the shop

## Prepare

\`\`\`bash
php artisan down
\`\`\`

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Finish

\`\`\`bash
php artisan up
\`\`\`

## Verify

\`\`\`bash
curl -f https://shop.example.com
\`\`\`
`,
      '18:1 Users are let back in here, and the checks stand only behind it, from line 21.',
    ],
    headings: [
      `# Deploy the shop

## Enable maintenance mode

Edit the settings.

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Disable maintenance mode

Edit the settings.

## Post-deployment verification

- [ ] Home page loads
`,
      '13:1 Users are let back in here, and the checks stand only behind it, from line 17.',
    ],
    'checks before and other items between': [
      guide(
        '# Deploy',
        '## Before',
        '- [ ] Test the backup',
        '## Prepare',
        bash('php artisan down'),
        '## Deploy',
        bash('git push origin v1.4'),
        '- [ ] Tell the team',
        '',
        '## Finish',
        bash('php artisan up'),
        '## Post-deployment',
        'Look at the page.',
      ),
      '21:1 Users are let back in here, and the checks stand only behind it, from line 24.',
    ],
    'two blocks of one section': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('php artisan down'),
        bash('git push origin v1.4'),
        bash('php artisan up'),
        '## Verify',
        bash('curl -f https://shop.com'),
      ),
      '15:1 Users are let back in here, and the checks stand only behind it, from line 18.',
    ],
  },
});
