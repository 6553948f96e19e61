import { criterionBaselineMissing } from '../../../src/lint/rules/criterion-baseline-missing.ts';
import { testRule } from '../../support/test-rule.ts';

const triggers = (item: string, before = '') => `# Deploy the shop\n\n${before}## Rollback criteria\n\n- ${item}\n`;

testRule(criterionBaselineMissing, {
  ok: {
    'a number': triggers('Latency > 500 ms'),
    'the state is written down': triggers('Latency > 2x baseline', '## Before\n\n- Record the current latency\n\n'),
    'the state is given': triggers('Performance degradation > 50 % (from 200 ms)'),
  },
  bad: {
    'of what': [
      triggers('Performance degradation > 50 %'),
      '5:1 "Performance degradation > 50 %" compares with a state that no step of the guide records.',
    ],
  },
});
