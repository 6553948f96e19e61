import { environmentMismatch } from '../../../src/lint/rules/environment-mismatch.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(environmentMismatch, {
  ok: {
    'the right one': `# Deploy the shop

## Staging

\`\`\`bash
kubectl -n shop-staging get pods
\`\`\`

## Production

\`\`\`bash
kubectl -n shop-prod get pods
\`\`\`
`,
    'data are copied': `# Deploy the shop

## Staging

\`\`\`bash
heroku pg:copy shop-production::DATABASE DATABASE -a shop-staging
\`\`\`
`,
    'the release is promoted': `# Deploy the shop

## Production

\`\`\`bash
heroku pipelines:promote -a shop-staging
\`\`\`
`,
    'both are named': `# Deploy the shop

## Staging and production

\`\`\`bash
kubectl -n shop-prod get pods
\`\`\`
`,
    'a mode, no target': `# Deploy the shop

## Staging

\`\`\`bash
NODE_ENV=production npm run build
npm ci --production
\`\`\`
`,
    'compared on purpose': `# Deploy the shop

## Staging

\`\`\`bash
# compare with production
curl https://production.shop.example.com
\`\`\`
`,
  },
  bad: {
    'a namespace': [
      `# Deploy the shop

## Staging

\`\`\`bash
kubectl -n shop-production get pods
\`\`\`
`,
      '6:12 The section "Staging" is about staging, and this command works on `shop-production`.',
    ],
    'an address': [
      `# Deploy the shop

## Production

\`\`\`bash
curl -f https://staging.shop.example.com/health
\`\`\`
`,
      '6:17 The section "Production" is about production, and this command works on `staging.shop.example.com`.',
    ],
    'an app': [
      `# Deploy the shop

## Deploy to staging

\`\`\`bash
heroku ps:restart --app=shop-prod
\`\`\`
`,
      '6:25 The section "Deploy to staging" is about staging, and this command works on `shop-prod`.',
    ],
  },
});
