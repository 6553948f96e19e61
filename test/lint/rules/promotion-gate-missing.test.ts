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
    'a notice that is a gate': parts('> **STOP**: stop here until Ada has looked.\n\n'),
    'staging that is optional': parts('', 'Staging rollout (optional)'),
    'a production without staging': parts('', 'Test rollout'),
    'staging in the verification': parts('', 'Verify staging'),
    'production that is only verified': parts().replace('Production rollout', 'Verify production'),
    'staging without a box':
      '# Deploy the shop\n\n## Staging rollout\n\n- Place an order\n\n## Production rollout\n\n- Announce the window\n',
    'staging that may be absent, in other words': parts('', 'Staging rollout (if any)'),
    'parts of parts': parts().replace('## S', '## Rollout\n\n### Servers\n\n#### S').replace('## P', '#### P'),
    'a box above staging':
      '# Deploy the shop\n\n- [ ] Tell the team\n\n## Staging rollout\n\nPlace an order.\n\n## Production rollout\n\n- [ ] Announce the window\n',
    'a preparation that only looks at staging': prepared().replace('Deploy to staging', 'Verify staging'),
    'a preparation that deploys nothing on staging': prepared().replace('Deploy to staging', 'Build the image'),
    'staging deployed afterwards': `${prepared().replace('### Deploy to staging', '### Tell the team')}\n## Afterwards\n\n### Deploy to staging\n\n- [ ] Place an order\n`,
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
    'a gate above staging': [
      parts().replace('## Staging', '> **STOP**: stop here until Ada has looked.\n\n## Staging'),
      '9:1 "Production rollout" begins without a decision on what "Staging rollout" has shown.',
    ],
    'a gate behind production': [
      `${parts()}\n## Cleanup\n\n> **STOP**: stop here until Ada has looked.\n`,
      '7:1 "Production rollout" begins without a decision on what "Staging rollout" has shown.',
    ],
    'a notice that is none': [
      parts('> **Note**: the window is announced by mail.\n\n'),
      '7:1 "Production rollout" begins without a decision on what "Staging rollout" has shown.',
    ],
    'code to work through': [
      '# Deploy the shop\n\n## Staging rollout\n\n```bash\nhelm upgrade shop .\n```\n\n## Production rollout\n\n```bash\nhelm upgrade shop .\n```\n',
      '9:1 "Production rollout" begins without a decision on what "Staging rollout" has shown.',
    ],
    'words far below production': [
      `${parts()}\n### Step 1\n\nText.\n${'\nText.\n'.repeat(12)}\n### Step 2\n\nAll approved.\n`,
      '7:1 "Production rollout" begins without a decision on what "Staging rollout" has shown.',
    ],
    'a reference between them': [
      parts().replace('## Production', '## Appendix\n\nText.\n\n## Production'),
      '11:1 "Production rollout" begins without a decision on what "Staging rollout" has shown.',
    ],
    'parts of one part': [
      parts().replace('## S', '## Rollout\n\n### S').replace('## P', '### P'),
      '9:1 "Production rollout" begins without a decision on what "Staging rollout" has shown.',
    ],
  },
});
