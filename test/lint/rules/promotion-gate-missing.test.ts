import { promotionGateMissing } from '../../../src/lint/rules/promotion-gate-missing.ts';
import { testRule } from '../../support/test-rule.ts';

const parts = (gate = '', staging = 'Staging rollout') =>
  `# Deploy the shop\n\n## ${staging}\n\n- [ ] Place an order\n\n## Production rollout\n\n${gate}- [ ] Announce the window\n`;

const prepared = (gate = '') =>
  `# Deploy the shop\n\n## Pre-Deployment\n\n### Deploy to staging\n\n- [ ] Place an order\n\n## Deployment to production\n\n${gate}- [ ] Announce the window\n`;

testRule(promotionGateMissing, {
  ok: {
    'a condition': parts('**Only proceed if staging has passed.**\n\n'),
    'a condition after the preparation': prepared('**Only proceed if staging has passed.**\n\n'),
    'a decision': parts('- [ ] Go/no-go with the team\n'),
    'all boxes': parts('- [ ] Verify all pre-deployment requirements completed\n'),
    'staging that may be absent': parts('', 'Staging rollout (if available)'),
    'nothing to work through': '# Deploy the shop\n\n## Staging rollout\n\nText.\n\n## Production rollout\n\nText.\n',
  },
  bad: {
    'a trial that is part of the preparation': [
      prepared(),
      '9:1 "Deployment to production" begins without a decision on what "Deploy to staging" has shown.',
    ],
    'one after the other': [
      parts(),
      '7:1 "Production rollout" begins without a decision on what "Staging rollout" has shown.',
    ],
  },
});
