import { rollbackNotRedeployed } from '../../../src/lint/rules/rollback-not-redeployed.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

testRule(rollbackNotRedeployed, {
  ok: {
    'checked out': guide(
      '# Deploy',
      '## Deploy',
      bash('git pull'),
      '## Rollback',
      bash('git revert HEAD', 'git push', 'git pull', 'systemctl restart shop'),
    ),
    'deployed by a pipeline': guide(
      '# Deploy',
      '## Deploy',
      bash('git pull'),
      '## Rollback',
      bash('git revert HEAD', 'git push'),
      'The pipeline deploys it.',
    ),
    'a push that deploys': guide(
      '# Deploy',
      '## Deploy',
      bash('git pull', 'git push heroku main'),
      '## Rollback',
      bash('git revert HEAD', 'git push heroku main'),
    ),
    'no push': guide(
      '# Deploy',
      '## Deploy',
      bash('git pull'),
      '## Rollback',
      bash('git revert HEAD', 'systemctl restart shop'),
    ),
    'a script of the team': guide(
      '# Deploy',
      '## Deploy',
      bash('git pull'),
      '## Rollback',
      bash('git revert HEAD', 'git push', './ship.sh'),
    ),
  },
  bad: {
    'only restarted': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('git pull', 'systemctl restart shop'),
        '## Rollback',
        bash('git revert HEAD', 'git push', 'systemctl restart shop'),
      ),
      '12:1 `git revert HEAD` is pushed, but nothing brings it to the servers, which the deployment did with `git pull`.',
    ],
  },
});
