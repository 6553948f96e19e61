import { rollbackPreparedTooLate } from '../../../src/lint/rules/rollback-prepared-too-late.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

testRule(rollbackPreparedTooLate, {
  ok: {
    'before the change': guide(
      '# Deploy',
      '## Step 1: Prepare the rollback',
      '1. Write it down',
      '## Step 2: Deploy',
      bash('kubectl apply -f a.yaml'),
    ),
    'the way back itself': guide(
      '# Deploy',
      '## Deploy',
      bash('kubectl apply -f a.yaml'),
      '## Rollback plan',
      bash('kubectl rollout undo deployment/shop'),
    ),
    'after staging': guide(
      '# Deploy',
      '## Deploy to staging',
      bash('kubectl apply -f a.yaml'),
      '## Create a rollback plan',
      '1. Write it down',
    ),
    'after a look': guide(
      '# Deploy',
      '## Deploy',
      bash('kubectl get pods'),
      '## Create a rollback plan',
      '1. Write it down',
    ),
    'after a try on the own machine': guide(
      '# Deploy',
      '## Deploy locally',
      bash('kubectl apply -f a.yaml'),
      '## Create a rollback plan',
      '1. Write it down',
    ),
    'after preparations': guide(
      '# Deploy',
      '## Prepare',
      bash('git pull', 'kubectl apply -f a.yaml'),
      '## Create a rollback plan',
      '1. Write it down',
    ),
    'after a restart': guide(
      '# Deploy',
      '## Deploy',
      bash('systemctl restart shop'),
      '## Create a rollback plan',
      '1. Write it down',
    ),
    'after a package was installed': guide(
      '# Deploy',
      '## Deploy',
      bash('apt-get install -y nginx'),
      '## Create a rollback plan',
      '1. Write it down',
    ),
  },
  bad: {
    'after the change': [
      guide('# Deploy', '## Deploy', bash('kubectl apply -f a.yaml'), '## Create a rollback plan', '1. Write it down'),
      '8:1 "Create a rollback plan" comes after `kubectl apply -f a.yaml`, which it is there to undo.',
    ],
  },
});
