import { irreversibleBeforeGate } from '../../../src/lint/rules/irreversible-before-gate.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

testRule(irreversibleBeforeGate, {
  ok: {
    'after the checks': guide(
      '# Deploy',
      '## Deploy',
      bash('kubectl apply -f a.yaml'),
      '## Verify',
      bash('curl -f localhost'),
      '## Finish',
      bash('dropdb shop_old_schema'),
    ),
    marked: guide(
      '# Deploy',
      '## Deploy',
      'This is the point of no return.',
      bash('dropdb sessions'),
      '## Verify',
      bash('curl -f localhost'),
    ),
    'made anew': guide(
      '# Deploy',
      '## Deploy',
      bash('dropdb shop', 'createdb shop'),
      '## Verify',
      bash('curl -f localhost'),
    ),
    'a test database': guide('# Deploy', '## Deploy', bash('dropdb shop_test'), '## Verify', bash('curl -f localhost')),
    staging: guide('# Deploy', '## Deploy to staging', bash('dropdb sessions'), '## Verify', bash('curl -f localhost')),
    'a clean-up': guide('# Deploy', '## Clean up', bash('dropdb sessions'), '## Verify', bash('curl -f localhost')),
    'on the own machine': guide(
      '# Deploy',
      '## Local development',
      bash('dropdb shop'),
      '## Verify',
      bash('curl -f localhost'),
    ),
    'on the way back': guide('# Deploy', '## Rollback', bash('dropdb shop'), '## Verify', bash('curl -f localhost')),
    'after the deployment': guide(
      '# Deploy',
      '## Post-deployment',
      bash('dropdb old_orders'),
      '## Verify',
      bash('curl -f localhost'),
    ),
    'what can be undone': guide(
      '# Deploy',
      '## Migrate',
      bash('systemctl restart shop'),
      '## Verify',
      bash('curl -f localhost'),
    ),
    'no check behind': guide('# Deploy', '## Migrate', bash('dropdb sessions'), '## Notes', 'Text.'),
    'checked on staging only': guide(
      '# Deploy',
      '## Migrate',
      bash('dropdb sessions'),
      '## Verify on staging',
      bash('curl -f localhost'),
    ),
  },
  bad: {
    'a database': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('kubectl apply -f a.yaml', 'dropdb sessions'),
        '## Verify',
        bash('curl -f localhost'),
      ),
      '6:1 `dropdb sessions` cannot be undone, and the checks of "Verify" come after it.',
    ],
    'a table': [
      guide('# Deploy', '## Deploy', bash('psql shop -c "DROP TABLE carts"'), '## Monitoring', 'Watch the dashboard.'),
      '5:1 `psql shop -c "DROP TABLE carts"` cannot be undone, and the checks of "Monitoring" come after it.',
    ],
    'an environment': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('terraform destroy -auto-approve -target=module.blue'),
        '## Verify',
        bash('curl -f localhost'),
      ),
      '5:1 `terraform destroy -auto-approve -target=module.blue` cannot be undone, and the checks of "Verify" come after it.',
    ],
    'marked far above': [
      guide(
        '# Deploy',
        'This cannot be undone.',
        '- a',
        '- b',
        '- c',
        '- d',
        '- e',
        '- f',
        '## Migrate',
        bash('dropdb sessions'),
        '## Verify',
        bash('curl -f localhost'),
      ),
      '12:1 `dropdb sessions` cannot be undone, and the checks of "Verify" come after it.',
    ],
  },
});
