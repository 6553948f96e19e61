import { changeUnchecked } from '../../../src/lint/rules/change-unchecked.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(changeUnchecked, {
  ok: {
    'a request behind': `# Deploy the shop

## Deploy

\`\`\`bash
sudo systemctl restart shop
curl -f https://shop.example.com
\`\`\`
`,
    'a section behind': `# Deploy the shop

## Deploy

\`\`\`bash
sudo systemctl restart shop
\`\`\`

## Verification

Open the shop.
`,
    'a list behind': `# Deploy the shop

## Deploy

\`\`\`bash
sudo systemctl restart shop
\`\`\`

- [ ] Verify that the home page loads
`,
    'a sentence behind': `# Deploy the shop

## Deploy

\`\`\`bash
sudo systemctl restart shop
\`\`\`

The shop is now available at its address.
`,
    'the rollout is awaited': `# Deploy the shop

## Deploy

\`\`\`bash
helm upgrade shop ./shop --wait
\`\`\`
`,
    'only stopped': `# Deploy the shop

## Deploy

\`\`\`bash
sudo systemctl stop shop
\`\`\`
`,
    'at home': `# Deploy the shop

## Local development

\`\`\`bash
docker compose up -d
\`\`\`
`,
    'no change': `# Deploy the shop

## Deploy

\`\`\`bash
npm run build
\`\`\`
`,
  },
  bad: {
    'a restart': [
      `# Deploy the shop

## Deploy

\`\`\`bash
git push origin v1.4
sudo systemctl restart shop
\`\`\`
`,
      '7:1 `sudo systemctl restart shop` is the last change of the guide, and nothing behind it looks whether it worked.',
    ],
    'before the way back': [
      `# Deploy the shop

## Deploy

\`\`\`bash
kubectl apply -f shop.yaml
\`\`\`

## Rollback

\`\`\`bash
kubectl rollout undo deployment/shop
kubectl get pods
\`\`\`
`,
      '6:1 `kubectl apply -f shop.yaml` is the last change of the guide, and nothing behind it looks whether it worked.',
    ],
  },
});
