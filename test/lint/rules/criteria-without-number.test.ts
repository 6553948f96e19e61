import { criteriaWithoutNumber } from '../../../src/lint/rules/criteria-without-number.ts';
import { testRule } from '../../support/test-rule.ts';

const criteria = (heading: string, ...items: string[]) =>
  `# Deploy the shop\n\n## ${heading}\n\n${items.map((item) => `- ${item}\n`).join('')}`;

testRule(criteriaWithoutNumber, {
  ok: {
    'a number': criteria('Success criteria', 'Shop works', 'Error rate < 1 %'),
    'something that must be absent': criteria('Success criteria', 'Shop works', 'No failed orders'),
    'one criterion': criteria('Success criteria', 'Shop works'),
    'a heading that is no list of criteria': criteria(
      'Make sure the build is a success',
      'Open the page',
      'Look at it',
    ),
    sentences: '# Deploy the shop\n\n## Success criteria\n\nThe shop works.\n\nOrders come in.\n',
  },
  bad: {
    success: [
      criteria('Success criteria', 'Shop works', 'Customers are happy'),
      '3:1 None of the 2 criteria of "Success criteria" has a number.',
    ],
    rollback: [
      criteria('Rollback criteria', 'Shop is broken', 'Customers complain'),
      '3:1 None of the 2 criteria of "Rollback criteria" has a number.',
    ],
  },
});
