import { sourceUnpinned } from '../../../src/lint/rules/source-unpinned.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, planHead } from '../../support/write-lines.ts';

const step = (heading: string, ...lines: string[]) =>
  `# Deploy the shop\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(sourceUnpinned, {
  ok: {
    'a tag': step('Production deployment', 'git fetch --tags', 'git checkout v1.4.0'),
    'a pull that is pinned afterwards': step('Production deployment', 'git pull', 'git checkout v1.4.0'),
    'a parameter': step('Production deployment', 'git pull origin "$RELEASE"'),
    staging: step('Staging deployment', 'git pull origin main'),
    'nobody says where': step('Update', 'git pull'),
    'a tag that is pushed': step('Production deployment', 'git push heroku v1.4.0^{commit}:refs/heads/main'),
    'a push that deploys nothing': step('Production deployment', 'git push origin main'),
    'a push to staging': step('Staging deployment', 'git push heroku main', 'git push heroku-staging main'),
    'a version': step('Production deployment', 'kubectl set image deploy/shop shop=shop:1.4.0'),
    'an image that is pulled': step('Production deployment', 'docker pull shop:1.4.0'),
    'what is taken back is named': step(
      'Production rollback',
      'git revert --no-edit 1a2b3c4',
      'git reset --hard HEAD',
      './undo revert HEAD',
    ),
    'a push without a branch, and other ways to name one': step(
      'Deploy',
      'git push heroku',
      'git fetch heroku main',
      './ship push heroku main',
    ),
    'latest is only looked at, or a word': step(
      'Production deployment',
      'docker pull shop:latest',
      'echo run shop:latest',
    ),
    'a push that is looked up': `# Deploy the shop\n\n## Appendix\n\n${bash('git push heroku main')}`,
    'a clean-up of production': `# Deploy the shop\n\n## Production deployment\n\n### Clean up\n\n${bash('git pull')}`,
    'a parameter that is filled in': step('Production deployment', 'git pull origin <release>'),
  },
  bad: {
    'a branch, once': [
      step('Production deployment', 'git pull origin main', 'git pull'),
      '6:1 `git pull origin main` deploys whatever the branch is at that moment, not the commit that was tested.',
    ],
    'a branch that is pushed to a platform': [
      step('Deploy', 'git push heroku main', 'git push dokku master'),
      '6:1 `git push heroku main` deploys whatever the branch is at that moment, not the commit that was tested.',
    ],
    latest: [
      step('Production deployment', 'kubectl set image deploy/shop shop=acme/shop:latest'),
      '6:1 `kubectl set image deploy/shop shop=acme/shop:latest` deploys whatever `latest` is at that moment.',
    ],
    'the last commit': [
      step('Production rollback', 'git revert --no-edit HEAD'),
      '6:1 `git revert --no-edit HEAD` takes back the last commit, which need not be the whole release.',
    ],
    'a way back that is pushed': [
      step('Rollback', 'git push --force heroku main'),
      '6:1 `git push --force heroku main` deploys whatever the branch is at that moment, not the commit that was tested.',
    ],
    'the way back of a plan': [
      `${planHead.replace(' to production', '')}\n## Deploy to production\n\n${bash('make deploy')}\n## Rollback\n\n${bash('git revert HEAD')}`,
      '25:1 `git revert HEAD` takes back the last commit, which need not be the whole release.',
    ],
    'what is checked out before, a branch, or not by git': [
      step('Production deployment', 'git checkout v1.4.0', 'git pull', 'git checkout main', './ship reset cache'),
      '7:1 `git pull` deploys whatever the branch is at that moment, not the commit that was tested.',
    ],
  },
});
