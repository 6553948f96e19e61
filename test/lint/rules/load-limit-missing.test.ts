import { loadLimitMissing } from '../../../src/lint/rules/load-limit-missing.ts';
import { testRule } from '../../support/test-rule.ts';

const test = (...items: string[]) =>
  `# Deploy the shop\n\n## Load test\n\n${items.map((item) => `- ${item}\n`).join('')}`;

testRule(loadLimitMissing, {
  ok: {
    'a limit beside it': test('100 concurrent users: p95 < 500 ms'),
    'a limit in the section': test('100 concurrent users', 'Response times within 500 ms'),
    'what a server can take': test('Rate limit: 100 requests per second'),
    'another part': '# Deploy the shop\n\n## Sizing\n\n- Made for 100 concurrent users\n',
  },
  bad: {
    'no limit': [
      test('50 concurrent users', '100 concurrent users', 'Database under load'),
      '5:1 "50 concurrent users" is a load without a limit: the section does not say what must hold under it.',
    ],
    'no limit, beside other checks': [
      test('The shop opens', '100 concurrent users'),
      '6:1 "100 concurrent users" is a load without a limit: the section does not say what must hold under it.',
    ],
  },
});
