import { criterionVague } from '../../../src/lint/rules/criterion-vague.ts';
import { testRule } from '../../support/test-rule.ts';

const checks = (...items: string[]) =>
  `# Deploy the shop\n\n## Success criteria\n\n${items.map((item) => `- [ ] ${item}\n`).join('')}`;

testRule(criterionVague, {
  ok: {
    'a number': checks('Response times are acceptable (< 300 ms)'),
    'a command': checks('`shopctl check` works as expected'),
    'a page that tells': checks('Latency is normal on [the dashboard](https://grafana.invalid/d/1)'),
    'what to expect': '# Deploy the shop\n\n## Verify\n\n- A short pause is normal\n',
    'a task': '# Deploy the shop\n\n## Deploy\n\n- Set the proxy up properly\n',
    'a command below it': `${checks('Logs are normal')}\n  \`\`\`bash\n  journalctl -u shop\n  \`\`\`\n`,
    'a number in a remark': `${checks('Latency is normal')}\n  \`\`\`bash\n  # p95 below 300 ms\n  \`\`\`\n`,
  },
  bad: {
    'remarks below it': [
      `${checks('Performance acceptable')}\n  \`\`\`bash\n  # Look at the dashboard\n  \`\`\`\n`,
      '5:1 "Performance acceptable" gives no measure.',
    ],
    'once a section': [
      checks('Performance acceptable', 'All pages render correctly'),
      '5:1 "Performance acceptable" gives no measure, and neither do 1 more checks of the section.',
    ],
    'a claim': [checks('User adoption maintained'), '5:1 "User adoption maintained" gives no measure.'],
  },
});
