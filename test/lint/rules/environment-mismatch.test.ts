import { environmentMismatch } from '../../../src/lint/rules/environment-mismatch.ts';
import { testRule } from '../../support/test-rule.ts';

const under = (heading: string, ...lines: string[]) =>
  `# Deploy the shop\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

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
    'data are taken from there': under('Staging', 'pg_dump -h db.production.shop.test shop | psql shop'),
    'what is only looked up':
      '# Deploy the shop\n\n## Appendix\n\n### Staging\n\n```bash\nkubectl -n shop-production get pods\n```\n',
    'a name with both': under('Staging', 'kubectl -n staging-of-production get pods'),
    'a stage before production': under('Pre-prod checks', 'kubectl -n shop-staging get pods'),
    'an option of another kind': under('Staging', 'npm run build --mode=production', 'npm run build --mode production'),
    'the address of a person': under('Staging', 'git config user.email ops@production.shop.test'),
    'a switch behind an option': under('Staging', 'tool -a --production'),
    'a heading that copies': under('Copy of staging', 'kubectl -n shop-production get pods'),
    'a label that copies':
      '# Deploy the shop\n\n## Staging\n\n**Compare with the other one:**\n\n```bash\nkubectl get ns\nkubectl get nodes\nkubectl get svc\nkubectl -n shop-production get pods\n```\n',
    'a plain word': under('Staging', 'ssh deploy@web.staging.shop.test cat production.log'),
    'a neutral name': under('Staging', 'kubectl -n shop get pods'),
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
    'a login': [
      under('Staging', 'ssh deploy@web.production.shop.test'),
      '6:5 The section "Staging" is about staging, and this command works on `deploy@web.production.shop.test`.',
    ],
    'a command by login': [
      under('Staging', 'ssh deploy@web.production.shop.test uptime'),
      '6:5 The section "Staging" is about staging, and this command works on `deploy@web.production.shop.test`.',
    ],
    'a stage before production that works on it': [
      under('Pre-prod', 'kubectl -n shop-production get pods'),
      '6:12 The section "Pre-prod" is about staging, and this command works on `shop-production`.',
    ],
  },
});
