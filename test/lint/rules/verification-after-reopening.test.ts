import { verificationAfterReopening } from '../../../src/lint/rules/verification-after-reopening.ts';
import { testRule } from '../../support/test-rule.ts';

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
  },
});
