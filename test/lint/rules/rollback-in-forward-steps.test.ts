import { rollbackInForwardSteps } from '../../../src/lint/rules/rollback-in-forward-steps.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

testRule(rollbackInForwardSteps, {
  ok: {
    'the last step': guide(
      '# Deploy',
      '## 1. Deploy',
      bash('kubectl apply -f a.yaml'),
      '## 2. Rollback',
      bash('kubectl rollout undo deployment/shop'),
    ),
    'steps of the way back': guide(
      '# Deploy',
      '## Deploy',
      bash('kubectl apply -f a.yaml'),
      '## Rollback',
      '### 1. Code',
      bash('git checkout v1'),
      '### 2. Deploy the old version',
      bash('kubectl apply -f old.yaml'),
    ),
    'no numbers': guide(
      '# Deploy',
      '## Rollback',
      bash('kubectl rollout undo deployment/shop'),
      '## Deploy',
      bash('kubectl apply -f a.yaml'),
    ),
    'reference behind it': guide(
      '# Deploy',
      '## 1. Rollback',
      bash('git checkout v1'),
      '## 2. Useful commands',
      bash('kubectl get pods'),
    ),
  },
  bad: {
    'a step in the middle': [
      guide(
        '# Deploy',
        '## 1. Deploy',
        bash('kubectl apply -f a.yaml'),
        '## 2. Rollback',
        bash('kubectl rollout undo deployment/shop'),
        '## 3. Deploy the worker',
        bash('kubectl apply -f b.yaml'),
      ),
      '10:1 Commands of the way back stand in step 2 ("Rollback"), and the steps after it go forward.',
    ],
    'below a step': [
      guide(
        '# Deploy',
        '## 1. Migrations',
        bash('python manage.py migrate'),
        '### Rollback',
        bash('python manage.py migrate shop 0041'),
        '## 2. Deploy',
        bash('kubectl apply -f b.yaml'),
      ),
      '10:1 Commands of the way back stand in step 1 ("Migrations"), and the steps after it go forward.',
    ],
  },
});
