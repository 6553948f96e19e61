import { rollbackUnverified } from '../../../src/lint/rules/rollback-unverified.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, fence, guide, planHead } from '../../support/write-lines.ts';

testRule(rollbackUnverified, {
  ok: {
    'a request': guide(
      '# Rollback of the shop',
      '## Roll back',
      bash('git checkout v1', 'systemctl restart shop', 'curl -f localhost'),
    ),
    words: guide(
      '# Rollback of the shop',
      '## Roll back',
      bash('git checkout v1', 'systemctl restart shop'),
      '1. Check the home page',
    ),
    'one command': guide('# Rollback of the shop', '## Roll back', bash('helm rollback shop')),
    'the manual of a product': guide('# Deploy', '## Rollback', bash('git checkout v1', 'systemctl restart shop')),
    'nothing to run': guide('# Rollback of the shop', '## Roll back', 'Call the team.'),
    'one command and looks': guide(
      '# Rollback of the shop',
      '## Roll back',
      bash('cd /srv/shop', 'ls', 'git checkout v1'),
    ),
    'a script whose name says so': guide(
      '# Rollback of the shop',
      '## Roll back',
      bash('git checkout v1', 'systemctl restart shop', './bin/smoke'),
    ),
    'the state is shown': guide(
      '# Rollback of the shop',
      '## Roll back',
      bash('git checkout v1', 'systemctl restart shop', 'systemctl status shop'),
    ),
    'a query': guide(
      '# Rollback of the shop',
      '## Roll back',
      bash('git checkout v1', 'systemctl restart shop'),
      fence('sql', 'SELECT version FROM settings;'),
    ),
    'a comment': guide(
      '# Rollback of the shop',
      '## Roll back',
      bash('git checkout v1', 'systemctl restart shop', '# now watch the dashboard'),
    ),
  },
  bad: {
    'a way back of commands': [
      guide('# Rollback of the shop', '## Roll back', bash('git checkout v1', 'systemctl restart shop')),
      '2:1 Nothing checks that the system works after `systemctl restart shop`.',
    ],
    'of a plan': [
      guide(
        planHead,
        '## Deploy',
        bash('kubectl apply -f a.yaml'),
        '## Rollback',
        bash('kubectl rollout undo deployment/shop', 'kubectl rollout undo deployment/worker'),
      ),
      '20:1 Nothing checks that the system works after `kubectl rollout undo deployment/worker`.',
    ],
    'data that is removed': [
      guide('# Rollback of the shop', '## Roll back', bash('git checkout v1', 'rm -rf /srv/shop/cache')),
      '2:1 Nothing checks that the system works after `rm -rf /srv/shop/cache`.',
    ],
  },
});
