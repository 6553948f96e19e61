import { conditionInComment } from '../../../src/lint/rules/condition-in-comment.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

const restore = 'pg_restore --clean -d shop /srv/shop.dump';

testRule(conditionInComment, {
  ok: {
    'the shell asks': fenced('bash', './check.sh', '# If it fails, restore', `if ! ./check.sh; then ${restore}; fi`),
    'nothing before it': fenced('bash', '# If orders are missing, restore', restore),
    'no condition': fenced('bash', './check.sh', '# Restore the dump', restore),
    'a condition of the host': fenced('bash', './check.sh', '# If you use PostgreSQL', restore),
    'what may run in any case': fenced('bash', './check.sh', '# If orders are missing, look', 'ls /srv'),
    'what is only looked up': appendix('bash', './check.sh', '# If orders are missing, restore', restore),
    'a script': fenced('bash', '#!/bin/bash', './check.sh', '# If orders are missing, restore', restore),
    'a function': fenced('bash', './check.sh', '# If orders are missing, restore', `back() { ${restore}; }`),
    'a loop': fenced('bash', './check.sh', '# If orders are missing, restore', `for d in a b; do ${restore}; done`),
  },
  bad: {
    'a restore': [
      fenced('bash', './check.sh', '', '# If orders are missing, restore', restore),
      `9:1 \`${restore}\` runs in any case: that it is meant only "If orders are missing, restore" is a comment.`,
    ],
    'a migration back': [
      fenced('bash', './check.sh', '# In case of errors', 'alembic downgrade -1'),
      '8:1 `alembic downgrade -1` runs in any case: that it is meant only "In case of errors" is a comment.',
    ],
  },
});
