import { changeUnchecked } from '../../../src/lint/rules/change-unchecked.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (commands: string, after = '') =>
  `# Deploy the shop\n\n## Deploy\n\n\`\`\`bash\n${commands}\n\`\`\`\n${after}`;
const restart = 'sudo systemctl restart shop';
const filler = (lines: number) => Array.from({ length: lines }, (_, at) => `\n- Step ${at}\n`).join('');

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
    'a command in an item that has a person look': plan('').replace(
      '```bash\n\n```\n',
      '1. Check that it starts again:\n\n   ```bash\n   sudo systemctl restart shop\n   ```\n',
    ),
    'maintenance that ends': plan('heroku maintenance:off'),
    'a restart to verify with': `# Deploy the shop\n\n## Verify\n\n\`\`\`bash\n${restart}\n\`\`\`\n`,
    'a restart while watching': `# Deploy the shop\n\n## Monitoring\n\n\`\`\`bash\n${restart}\n\`\`\`\n`,
    'a section to watch by': plan(restart, '\n## Monitoring\n\nThe team has the dashboards.\n'),
    'a section for afterwards': plan(restart, '\n## Post-deployment\n\nTell the team.\n'),
    'criteria of success': plan(restart, '\n## Success criteria\n\n- [ ] No orders are missing\n'),
    'a list to watch by': plan(restart, '\n- [ ] Monitor the error rate for an hour\n'),
    'a document that has a person look': plan(restart, '\nGo on with [the smoke test](smoke.md).\n'),
    'a script named like a check': plan(`${restart}\n./check-shop.sh`),
    'a server that keeps the terminal': plan('docker compose up'),
    'a section to verify by, further down': plan(restart, `${filler(30)}\n## Verification\n\nText.\n`),
    'a section to watch by, further down': plan(restart, `${filler(30)}\n## Monitoring\n\nText.\n`),
    'a list to watch by, further down': plan(
      restart,
      `${filler(30)}\n## Afterwards\n\n- [ ] Monitor the error rate for an hour\n`,
    ),
    'a document to verify by, further down': plan(restart, `${filler(30)}\nGo on with [the smoke test](smoke.md).\n`),
    'an item that has a person look': plan('').replace(
      '```bash\n\n```\n',
      '1. Monitor that it starts again:\n\n   ```bash\n   sudo systemctl restart shop\n   ```\n',
    ),
    'a list to verify by, further down': plan(restart, `${filler(30)}\n## Checklist\n\n- [ ] Verify the prices\n`),
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
    'looked at before': [
      plan(`curl -f https://shop.example.com\n${restart}`),
      '7:1 `sudo systemctl restart shop` is the last change of the guide, and nothing behind it looks whether it worked.',
    ],
    'a check above': [
      `# Deploy the shop\n\n- [ ] Verify the tests pass\n\n## Verify first\n\nOpen the shop.\n\n${plan(restart).replace('# Deploy the shop\n\n', '')}`,
      '12:1 `sudo systemctl restart shop` is the last change of the guide, and nothing behind it looks whether it worked.',
    ],
    'a document that is only named': [
      plan(restart, '\nSee [the notes](notes.md).\n'),
      '6:1 `sudo systemctl restart shop` is the last change of the guide, and nothing behind it looks whether it worked.',
    ],
    'a document named before': [
      `# Deploy the shop\n\nSee [the smoke test](smoke.md).\n\n${plan(restart).replace('# Deploy the shop\n\n', '')}`,
      '8:1 `sudo systemctl restart shop` is the last change of the guide, and nothing behind it looks whether it worked.',
    ],
    'words far below': [
      plan(restart, `${filler(30)}\nThe shop is now running.\n`),
      '6:1 `sudo systemctl restart shop` is the last change of the guide, and nothing behind it looks whether it worked.',
    ],
    'words on the way back': [
      plan(restart, '\n## Rollback\n\nCheck the old release out, and watch it.\n'),
      '6:1 `sudo systemctl restart shop` is the last change of the guide, and nothing behind it looks whether it worked.',
    ],
    'other words': [
      plan(restart, '\nTell the team.\n'),
      '6:1 `sudo systemctl restart shop` is the last change of the guide, and nothing behind it looks whether it worked.',
    ],
    'another command': [
      plan(`${restart}\necho done`),
      '6:1 `sudo systemctl restart shop` is the last change of the guide, and nothing behind it looks whether it worked.',
    ],
    'an item that has a person do it': [
      plan('').replace(
        '```bash\n\n```\n',
        '1. Start it again:\n\n   ```bash\n   sudo systemctl restart shop\n   ```\n',
      ),
      '8:4 `sudo systemctl restart shop` is the last change of the guide, and nothing behind it looks whether it worked.',
    ],
    'a list to verify by, above': [
      `# Deploy the shop\n\n## Preparation\n\n- [ ] Verify the prices in the browser\n\n${plan(restart).replace('# Deploy the shop\n\n', '')}`,
      '10:1 `sudo systemctl restart shop` is the last change of the guide, and nothing behind it looks whether it worked.',
    ],
  },
});
