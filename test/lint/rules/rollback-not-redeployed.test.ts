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
    'an image that is pulled': guide(
      '# Deploy',
      '## Deploy',
      bash('docker pull shop:2'),
      '## Rollback',
      bash('git revert HEAD', 'git push'),
    ),
    'a push before the revert': guide(
      '# Deploy',
      '## Deploy',
      bash('git pull'),
      '## Rollback',
      bash('git push origin broken', 'git revert HEAD', 'systemctl restart shop'),
    ),
    'a pull of the way back': guide(
      '# Deploy',
      '## Deploy',
      bash('make deploy'),
      '## Rollback',
      bash('git pull', 'git revert HEAD', 'git push'),
    ),
    'deployed by a command': guide(
      '# Deploy',
      '## Deploy',
      bash('git pull'),
      '## Rollback',
      bash('git revert HEAD', 'git push', 'kubectl apply -f shop.yaml'),
    ),
    'built on the server': guide(
      '# Deploy',
      '## Deploy',
      bash('git pull'),
      '## Rollback',
      bash('git revert HEAD', 'git push', 'npm run build'),
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
    'fetched before the revert': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('git pull'),
        '## Rollback',
        bash('git fetch', 'git revert HEAD', 'git push', 'VERSION=1', 'systemctl restart shop'),
      ),
      '12:1 `git revert HEAD` is pushed, but nothing brings it to the servers, which the deployment did with `git pull`.',
    ],
    'pushed before it was pulled': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('git push', 'ssh shop git pull', 'git pull'),
        '## Rollback',
        bash('git revert HEAD', 'git push'),
      ),
      '13:1 `git revert HEAD` is pushed, but nothing brings it to the servers, which the deployment did with `ssh shop git pull`.',
    ],
    'pushed to what runs it': [
      guide('# Deploy', '## Deploy', bash('git pull'), '## Rollback', bash('git revert HEAD', 'git push heroku main')),
      '11:1 `git revert HEAD` is pushed, but nothing brings it to the servers, which the deployment did with `git pull`.',
    ],
    'only another image is pulled': [
      guide(
        '# Deploy',
        '## Deploy',
        bash('git pull'),
        '## Rollback',
        bash('git revert HEAD', 'git push', 'docker pull nginx:1.27'),
      ),
      '11:1 `git revert HEAD` is pushed, but nothing brings it to the servers, which the deployment did with `git pull`.',
    ],
  },
});
