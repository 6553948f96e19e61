import { maintenanceModeLeftOn } from '../../../src/lint/rules/maintenance-mode-left-on.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, fence, guide } from '../../support/write-lines.ts';

testRule(maintenanceModeLeftOn, {
  ok: {
    'off in both ways': guide(
      '# Deploy',
      '## Deploy',
      bash('heroku maintenance:on', 'heroku maintenance:off'),
      '## Rollback',
      bash('heroku rollback', 'heroku maintenance:off'),
    ),
    'off by a person': guide(
      '# Deploy',
      '## Deploy',
      bash('php artisan down', 'php artisan up'),
      '## Rollback',
      '1. Disable the maintenance mode',
    ),
    'off by a command in a sentence': guide(
      '# Deploy',
      '## Deploy',
      bash('php artisan down', 'php artisan up'),
      '## Rollback',
      '1. `git checkout v1`\n2. `php artisan up`',
    ),
    'off forward, and no way back': guide('# Deploy', '## Deploy', bash('php artisan down', 'php artisan up')),
    'never on': guide('# Deploy', '## Deploy', bash('heroku ps'), '## Rollback', bash('heroku rollback')),
    'on in the way back only': guide('# Deploy', '## Rollback', bash('php artisan down', 'git checkout v1')),
    'off by a person, and no way back': guide(
      '# Deploy',
      '## Deploy',
      bash('php artisan down'),
      '- Lift the maintenance mode',
    ),
  },
  bad: {
    "on in the way back's way": [
      guide(
        '# Deploy',
        '## Deploy',
        bash('php artisan down', 'git pull', 'php artisan up'),
        '## Rollback',
        bash('git checkout v1'),
      ),
      '5:1 The maintenance mode that is turned on here stays on when the deployment is rolled back.',
    ],
    'a setting': [
      guide(
        '# Deploy',
        '## Deploy',
        fence('python', 'MAINTENANCE_MODE = True'),
        bash('git pull'),
        fence('python', 'MAINTENANCE_MODE = False'),
        '## Rollback',
        bash('git checkout v1'),
      ),
      '5:1 The maintenance mode that is turned on here stays on when the deployment is rolled back.',
    ],
    'never off': [
      guide('# Deploy', '## Deploy', bash('heroku maintenance:on', 'git push heroku main')),
      '5:1 The maintenance mode that is turned on here is never turned off.',
    ],
    'only a comment turns it off': [
      guide('# Deploy', '## Deploy', bash('php artisan down', '# php artisan up')),
      '5:1 The maintenance mode that is turned on here is never turned off.',
    ],
    'words before': [
      guide('# Deploy', '- The maintenance mode of last night is lifted', '## Deploy', bash('php artisan down')),
      '6:1 The maintenance mode that is turned on here is never turned off.',
    ],
    'other words': [
      guide('# Deploy', '## Deploy', bash('php artisan down'), '- Tell the team'),
      '5:1 The maintenance mode that is turned on here is never turned off.',
    ],
  },
});
