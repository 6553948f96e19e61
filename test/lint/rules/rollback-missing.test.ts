import { rollbackMissing } from '../../../src/lint/rules/rollback-missing.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide, planHead } from '../../support/write-lines.ts';

testRule(rollbackMissing, {
  ok: {
    'a way back as a heading': guide(
      planHead,
      '## Deploy',
      bash('kubectl apply -f a.yaml'),
      '## Rollback',
      bash('kubectl rollout undo deployment/shop'),
    ),
    'a way back in a sentence': guide(
      planHead,
      '## Deploy',
      bash('kubectl apply -f a.yaml'),
      'If it fails, revert to the previous version in the console.',
    ),
    'another document': guide(
      planHead,
      '## Deploy',
      bash('kubectl apply -f a.yaml'),
      'See [what to do](docs/ROLLBACK.md).',
    ),
    'another language': guide(planHead, '## Deploy', bash('kubectl apply -f a.yaml'), '## 回滚', '联系团队'),
    'the manual of a product': guide('# Install the shop', '## Deploy', bash('kubectl apply -f a.yaml')),
    'a plan that changes nothing': guide(planHead, '## Deploy', bash('kubectl get pods')),
    'a change of the staging environment': guide(planHead, '## Deploy to staging', bash('kubectl apply -f a.yaml')),
    'a first installation': guide(
      '# Deploy the shop',
      '**Date**: 2026-03-01',
      '**Risk**: low',
      '## Deploy (5 min)',
      bash('git clone https://git.internal/shop', 'docker compose up -d'),
    ),
    'a change outside of the deployment': guide(
      planHead,
      '## Prepare',
      bash('kubectl apply -f a.yaml'),
      '## Deploy',
      bash('kubectl get pods'),
    ),
    'a change of the own machine': guide(planHead, '## Deploy locally', bash('docker compose up -d')),
    'what cannot be undone': guide(planHead, '## Deploy', bash('rm -rf /srv/shop/cache')),
    'a cache that is emptied': guide(planHead, '## Deploy', bash('redis-cli FLUSHALL')),
    'what cannot be taken back': guide(planHead, '## Deploy', bash('rake db:drop')),
  },
  bad: {
    'a plan': [
      guide(planHead, '## Deploy', bash('kubectl apply -f a.yaml', 'python manage.py migrate')),
      '1:1 The guide changes the system with `kubectl apply -f a.yaml` and 1 more, and nothing in it says how to go back.',
    ],
    'a backup is no way back': [
      guide(planHead, '## Back up', bash('pg_dump shop > shop.sql'), '## Deploy', bash('kubectl apply -f a.yaml')),
      '1:1 The guide changes the system with `kubectl apply -f a.yaml`, and nothing in it says how to go back.',
    ],
    'a certain plan that fetches the code': [
      guide(planHead, '## Deploy', bash('git clone https://git.internal/shop', 'kubectl apply -f a.yaml')),
      '1:1 The guide changes the system with `git clone https://git.internal/shop` and 1 more, and nothing in it says how to go back.',
    ],
    'a likely plan': [
      guide(
        '# Deploy the shop',
        '**Date**: 2026-03-01',
        '**Risk**: low',
        '## Deploy (5 min)',
        bash('git pull', 'docker compose up -d'),
      ),
      '1:1 The guide changes the system with `git pull` and 1 more, and nothing in it says how to go back.',
    ],
  },
});
