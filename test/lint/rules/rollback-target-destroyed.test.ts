import { rollbackTargetDestroyed } from '../../../src/lint/rules/rollback-target-destroyed.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

testRule(rollbackTargetDestroyed, {
  ok: {
    'taken down last': guide(
      '# Deploy',
      '## Verify',
      '1. Watch it',
      '## Switch',
      '1. Decommission the old environment',
      '## Rollback',
      '1. Switch traffic back to the old environment',
    ),
    'after a time': guide(
      '# Deploy',
      '## Switch',
      '1. Decommission the old environment after 48 hours',
      '2. Watch the errors',
      '## Rollback',
      '1. Switch traffic back',
    ),
    'a clean-up': guide(
      '# Deploy',
      '## Clean up',
      '1. Delete the old servers',
      '## Verify',
      '1. Watch it',
      '## Rollback',
      '1. Switch traffic back',
    ),
    'a way back that deploys again': guide(
      '# Deploy',
      '## Switch',
      '1. Decommission the old environment',
      '2. Monitor the errors',
      '## Rollback',
      '1. Deploy version 1.3',
    ),
  },
  bad: {
    'before it was watched': [
      guide(
        '# Deploy',
        '## Switch',
        '1. Decommission the old environment',
        '2. Monitor the errors',
        '## Rollback',
        '1. Switch traffic back to the old environment',
      ),
      '3:1 "Decommission the old environment" takes down what the way back switches to, before the deployment was watched.',
    ],
    'in comments': [
      guide(
        '# Deploy',
        '## Switch',
        bash('# Delete old servers', '# Update DNS'),
        '## Verify',
        '1. Watch it',
        '## Rollback',
        bash('# Point the DNS to the previous servers'),
      ),
      '5:1 "Delete old servers" takes down what the way back switches to, before the deployment was watched.',
    ],
  },
});
