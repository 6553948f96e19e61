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
    'in an appendix': guide(
      '# Deploy',
      '## Deploy',
      bash('make deploy'),
      '## Appendix',
      bash('systemctl stop shop', 'rm -r /srv/shop'),
    ),
    'started on the same line': guide(
      '# Deploy',
      '## Deploy',
      bash('systemctl stop shop && git pull && systemctl start shop'),
    ),
    'only looks and moves between folders': guide(
      '# Deploy',
      '## Deploy',
      bash('cd /srv/shop', 'systemctl stop shop', 'ls', 'git status'),
    ),
    'a script that only stops, where more happens beside it': guide(
      '# Deploy',
      '## Deploy',
      bash('git pull'),
      fence('bash', '#!/bin/bash', '# stop.sh', 'systemctl stop shop'),
    ),
    'a unit named as a whole': guide(
      '# Deploy',
      '## Deploy',
      bash('systemctl stop shop', 'git pull', 'systemctl start shop.service worker'),
    ),
    'all services are started': guide(
      '# Deploy',
      '## Deploy',
      bash('docker compose stop shop', 'git pull', 'docker compose start'),
    ),
    'brought up by a deployment or a program of the team': guide(
      '# Deploy',
      '## Deploy',
      bash('systemctl stop shop', 'git pull', './bin/restart-all'),
    ),
    'a person starts it': guide('# Deploy', '## Deploy', bash('systemctl stop shop', 'git pull'), '1. Start the shop'),
    'rolled out': guide('# Deploy', '## Deploy', bash('systemctl stop shop', 'git pull', 'cap production deploy')),
    'a page of maintenance': guide('# Deploy', '## Deploy', bash('php artisan down', 'git pull')),
    'scaled up': guide('# Deploy', '## Deploy', bash('systemctl stop shop', 'git pull', 'heroku ps:scale web=2')),
    'the unit in full': guide(
      '# Deploy',
      '## Deploy',
      bash('systemctl stop shop', 'git pull', 'systemctl start shop@1.service'),
    ),
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
    'once, however often it is stopped': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('systemctl stop shop', 'git pull'),
        bash('systemctl stop shop', 'pip install -r requirements.txt'),
      ),
      '5:1 `systemctl stop shop` stops `shop`, and the guide never starts it again.',
    ],
    'started only before': [
      guide(
        '# Deploy',
        '## Deploy',
        '1. Start the shop',
        bash('git pull', 'systemctl start shop; pip install -r requirements.txt; systemctl stop shop'),
      ),
      '7:56 `systemctl stop shop` stops `shop`, and the guide never starts it again.',
    ],
    'another service is started': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('systemctl stop shop', 'git pull', 'systemctl start stock', 'systemctl status shop'),
      ),
      '5:1 `systemctl stop shop` stops `shop`, and the guide never starts it again.',
    ],
    'another service is disabled, or this one is named': [
      guide(
        '# Deploy',
        '## Deploy',
        bash(
          'systemctl stop shop',
          'rm -r /srv/shop/cache',
          'echo shop',
          'apt-get remove stock',
          'kubectl scale deployment/stock --replicas=2',
        ),
      ),
      '5:1 `systemctl stop shop` stops `shop`, and the guide never starts it again.',
    ],
    'started in the other direction': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('systemctl stop shop', 'git pull'),
        '## Rollback',
        bash('git checkout v1', 'systemctl start shop'),
      ),
      '5:1 `systemctl stop shop` stops `shop`, and the guide never starts it again.',
    ],
    'started in another way back': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('make deploy'),
        '## Rollback of the code',
        bash('systemctl stop shop', 'git checkout v1'),
        '## Rollback of the data',
        bash('psql shop < shop.sql', 'systemctl start shop'),
        '1. Start the stock',
      ),
      '11:1 `systemctl stop shop` stops `shop`, and the way back never starts it again.',
    ],
    'what starts is only looked up': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('systemctl stop shop', 'git pull', 'grep restart /var/log/shop.log', 'echo "up again"', 'cd /srv/startup'),
      ),
      '5:1 `systemctl stop shop` stops `shop`, and the guide never starts it again.',
    ],
    'data that is removed': [
      guide('# Deploy', '## Deploy', bash('systemctl stop shop', 'rm -rf /srv/shop/cache')),
      '5:1 `systemctl stop shop` stops `shop`, and the guide never starts it again.',
    ],
    'only data is removed by it': [
      guide('# Deploy', '## Deploy', bash('systemctl stop shop', 'dropdb shop')),
      '5:1 `systemctl stop shop` stops `shop`, and the guide never starts it again.',
    ],
  },
});
