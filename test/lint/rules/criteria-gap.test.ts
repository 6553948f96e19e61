import { criteriaGap } from '../../../src/lint/rules/criteria-gap.ts';
import { testRule } from '../../support/test-rule.ts';

const lists = (success: string, rollback: string) =>
  `# Deploy the shop\n\n## Success criteria\n\n- ${success}\n\n## Rollback criteria\n\n- ${rollback}\n`;

testRule(criteriaGap, {
  ok: {
    'one ends where the other begins': lists('Error rate < 1 %', 'Error rate > 1 %'),
    'the same in other units': lists('Page load time < 2000 ms', 'Page load time > 2 seconds'),
    'another measure': lists('Error rate < 1 %', 'Memory usage > 90 %'),
    'a band with somebody who decides': lists(
      'Error rate < 1 %',
      'Error rate > 5 %\n\nIn between, the release lead decides within 15 minutes.',
    ),
    'the same as an item': lists('Error rate < 1 %', 'Error rate > 5 %\n- Between the two: the release lead decides'),
  },
  bad: {
    'a band': [
      lists('Error rate < 1 %', 'Error rate > 5 %'),
      '9:1 Between "Error rate < 1 %" on line 5 and "Error rate > 5 %" the guide does not say what to do.',
    ],
  },
});
