import { criterionWithoutWindow } from '../../../src/lint/rules/criterion-without-window.ts';
import { testRule } from '../../support/test-rule.ts';

const alerts = (...items: string[]) =>
  `# Deploy the shop\n\n## Alert thresholds\n\n${items.map((item) => `- ${item}\n`).join('')}`;

testRule(criterionWithoutWindow, {
  ok: {
    'what fills up': '# Watch\n\n## Alert thresholds\n\n- Disk usage > 80 %\n',
    'for a time': alerts('Error rate > 1 % for 5 minutes'),
    'a percentile': alerts('p95 response time > 2 s'),
    'a count': alerts('More than 3 failed orders'),
    success: '# Deploy the shop\n\n## Success criteria\n\n- Error rate < 1 %\n',
  },
  bad: {
    'once a section': [
      alerts('Error rate > 1 %', 'Memory usage > 80 %'),
      '5:1 "Error rate > 1 %" does not say for how long, nor do 1 more limits of the section.',
    ],
  },
});
