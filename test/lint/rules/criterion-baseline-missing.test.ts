import { criterionBaselineMissing } from '../../../src/lint/rules/criterion-baseline-missing.ts';
import { testRule } from '../../support/test-rule.ts';

const triggers = (item: string, before = '') => `# Deploy the shop\n\n${before}## Rollback criteria\n\n- ${item}\n`;

testRule(criterionBaselineMissing, {
  ok: {
    'a number': triggers('Latency > 500 ms'),
    'the state is written down': triggers('Latency > 2x baseline', '## Before\n\n- Record the current latency\n\n'),
    'the state is given': triggers('Performance degradation > 50 % (from 200 ms)'),
    'its value stands on the way back': triggers('Latency > 2x baseline').replace(
      '## Rollback criteria',
      '## Rollback\n\nThe baseline is 180 ms.\n\n### Rollback criteria',
    ),
  },
  bad: {
    'recorded on the way back only': [
      `${triggers('Latency > 2x baseline')}\n## Rollback\n\n1. Save current metrics\n2. Compare with the baseline\n`,
      '5:1 "Latency > 2x baseline" compares with a state that no step of the guide records.',
    ],
    'of what': [
      triggers('Performance degradation > 50 %'),
      '5:1 "Performance degradation > 50 %" compares with a state that no step of the guide records.',
    ],
  },
});
