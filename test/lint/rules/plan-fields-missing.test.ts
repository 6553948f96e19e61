import { planFieldsMissing } from '../../../src/lint/rules/plan-fields-missing.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (head = '') =>
  `# Deploy the shop to production\n\n${head}## Deploy to production\n\n\`\`\`bash\nhelm upgrade shop shop/shop\n\`\`\`\n\n## Rollback\n\n\`\`\`bash\nhelm rollback shop\n\`\`\`\n\n## Success criteria\n\n- No 5xx answers\n- Orders can be placed\n`;

testRule(planFieldsMissing, {
  ok: {
    'all is said': plan('**Owner**: Ada\n**Date**: 2031-04-01\n**Version**: 1.4.0\n**Duration**: 30 minutes\n\n'),
    'all but one': plan('**Owner**: Ada\n**Date**: 2031-04-01\n**Version**: 1.4.0\n\n'),
    'a manual that has a part about production': plan().replace(/## Rollback[^#]*/, ''),
    'commands alone': plan().replace(/## Success.*/s, ''),
    'a manual of a product': '# Install the shop\n\n```bash\nhelm install shop shop/shop\n```\n',
  },
  bad: {
    'nothing is said': [
      plan(),
      '1:1 The plan does not say at its head: an owner, a date or window, a version, how long it takes.',
    ],
    'some is said': [
      plan('**Owner**: Ada\n**Version**: 1.4.0\n\n'),
      '1:1 The plan does not say at its head: a date or window, how long it takes.',
    ],
  },
});
