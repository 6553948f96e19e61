import { rollbackTriggersDuplicated } from '../../../src/lint/rules/rollback-triggers-duplicated.ts';
import { testRule } from '../../support/test-rule.ts';
import { guide } from '../../support/write-lines.ts';

const lists = (...parts: readonly (readonly string[])[]) =>
  `# Deploy the shop\n\n${parts.map((items, at) => `## Rollback criteria ${'again '.repeat(at)}\n\n${items.map((item) => `- ${item}\n`).join('')}`).join('\n')}`;

testRule(rollbackTriggersDuplicated, {
  ok: {
    'one list': lists(['Error rate > 5 %', 'Payments fail']),
    'lists about different things': lists(['Error rate > 5 %', 'Payments fail'], ['Disk usage > 90 %', 'Logins fail']),
    'one thing in common': lists(['Error rate > 5 %', 'Payments fail'], ['Error rate > 9 %', 'Logins fail']),
    'what success is': guide(
      '# Deploy',
      '',
      '## Success criteria',
      '',
      '- Error rate < 5 %',
      '- Payments fail for nobody',
      '',
      '## Rollback criteria',
      '',
      '- Error rate > 5 %',
      '- Payments fail',
      '',
    ),
    'two lists of what success is':
      '# Deploy\n\n## Success criteria\n\n- Error rate < 5 %\n- Payments work\n\n## Go/no-go criteria\n\n- Error rate < 5 %\n- Payments work\n',
  },
  bad: {
    'two lists, with other limits': [
      lists(
        ['Error rate > 5 %', 'Payments fail', 'Search fails'],
        ['Error rate > 9 %', 'Payments fail', 'Logins fail'],
      ),
      '9:1 "Rollback criteria again" lists when to roll back, as "Rollback criteria" on line 3 does, with other conditions.',
    ],
  },
});
