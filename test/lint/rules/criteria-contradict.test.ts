import { criteriaContradict } from '../../../src/lint/rules/criteria-contradict.ts';
import { testRule } from '../../support/test-rule.ts';

const lists = (success: string, rollback: string) =>
  `# Deploy the shop\n\n## Success criteria\n\n- ${success}\n\n## Rollback criteria\n\n- ${rollback}\n`;

testRule(criteriaContradict, {
  ok: {
    'one ends where the other begins': lists('Error rate < 1 %', 'Error rate >= 1 %'),
    'a band between': lists('Error rate < 1 %', 'Error rate > 5 %'),
    'other units': lists('Page load time < 500 ms', 'Page load time > 2 seconds'),
    'another measure': lists('Error rate < 2 %', 'Cart error rate > 1 %'),
    'another mean': lists('Average response time < 2 s', 'p95 response time > 1 s'),
    'an alert comes first':
      '# Deploy the shop\n\n## Success criteria\n\n- Error rate < 2 %\n\n## Alert thresholds\n\n- Error rate > 1 %\n',
  },
  bad: {
    'the same measure': [
      lists('Error rate < 2 %', 'Error rate > 1 %'),
      '9:1 "Error rate > 1 %" calls for a rollback where "Error rate < 2 %" on line 5 still means success.',
    ],
    'in another unit': [
      lists('Page load time < 2 seconds', 'Page load time > 500 ms'),
      '9:1 "Page load time > 500 ms" calls for a rollback where "Page load time < 2 seconds" on line 5 still means success.',
    ],
  },
});
