import { serviceLeftStopped } from '../../../src/lint/rules/service-left-stopped.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, fence, guide } from '../../support/write-lines.ts';

testRule(serviceLeftStopped, {
  ok: {
    'started again': guide(
      '# Deploy',
      '## Rollback',
      bash('systemctl stop shop', 'git checkout v1', 'systemctl start shop'),
    ),
    'started in a later block': guide(
      '# Deploy',
      '## Rollback',
      bash('systemctl stop shop', 'git checkout v1'),
      bash('systemctl restart shop.service'),
    ),
    'started by a person': guide(
      '# Deploy',
      '## Rollback',
      bash('systemctl stop shop', 'git checkout v1'),
      '1. Start the shop in the console',
    ),
    'a script that only stops': guide(
      '# Deploy',
      fence('bash', '#!/bin/bash', '# stop.sh', 'systemctl stop shop'),
      '## Rollback',
      bash('git checkout v1'),
    ),
    'disabled for good': guide(
      '# Deploy',
      '## Deploy',
      bash('systemctl stop cron-mail', 'systemctl disable cron-mail', 'kubectl apply -f a.yaml'),
    ),
    'an old service': guide('# Deploy', '## Deploy', bash('systemctl stop shop-legacy', 'kubectl apply -f a.yaml')),
    'brought up by compose': guide('# Deploy', '## Deploy', bash('systemctl stop shop', 'docker compose up -d')),
    'a clean-up': guide('# Deploy', '## Clean up', bash('systemctl stop shop', 'rm -r /srv/shop')),
  },
  bad: {
    'the way back': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('systemctl start shop'),
        '## Rollback',
        bash('systemctl stop shop', 'git checkout v1'),
      ),
      '11:1 `systemctl stop shop` stops `shop`, and the way back never starts it again.',
    ],
    'a script of the way back': [
      guide(
        '# Deploy',
        '## Rollback',
        fence('bash', '#!/bin/bash', '# restore.sh', 'sudo systemctl stop shop', 'cp /backup/app.db /srv/app.db'),
      ),
      '7:1 `sudo systemctl stop shop` stops `shop`, and the way back never starts it again.',
    ],
    'the way forward': [
      guide('# Deploy', '## Deploy', bash('systemctl stop shop', 'git pull', 'pip install -r requirements.txt')),
      '5:1 `systemctl stop shop` stops `shop`, and the guide never starts it again.',
    ],
  },
});
