import { pushBeforeTest } from '../../../src/lint/rules/push-before-test.ts';
import { testRule } from '../../support/test-rule.ts';

const steps = (...parts: readonly (readonly [heading: string, ...lines: string[]])[]) =>
  `# Deploy the shop\n\n${parts.map(([heading, ...lines]) => `## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`).join('\n')}`;
const push = 'git push origin main';

testRule(pushBeforeTest, {
  ok: {
    'tested before': steps(['Test', 'npm test'], ['Publish', push], ['Test again', 'npm test']),
    'another branch': steps(['Publish', 'git push origin release'], ['Test', 'npm test']),
    'the push is the deployment': steps(['Deploy', 'git push heroku main'], ['Test', 'npm test']),
    'tested in a part far away': steps(['Publish', push], ['Watch', 'uptime'], ['Contribute', 'npm test']),
    'the same told once more': steps(['In short', push], ['In full', 'npm test', push]),
    'a load test': steps(['Publish', push], ['Load test', 'k6 run test.js']),
    'tested only on the way back': steps(['Publish', push], ['Rollback', 'npm test']),
    'pushed on the way back': steps(['Rollback', push], ['Test', 'npm test']),
    'another program pushes': steps(['Publish', 'docker push origin main'], ['Test', 'npm test']),
    'another verb': steps(['Publish', 'git pull origin main'], ['Test', 'npm test']),
    'staging is verified, and nothing pulled': steps(
      ['Publish', push],
      ['Verify on staging', 'curl -f https://staging.shop.test'],
    ),
    'staging is verified, and another machine pulls': steps(
      ['Publish', push],
      ['Verify on staging', 'curl -f https://staging.shop.test'],
      ['Local machines', 'git pull'],
    ),
    'staging is verified first': steps(
      ['Verify on staging', 'curl -f https://staging.shop.test'],
      ['Publish', push],
      ['Deploy to production', 'git pull'],
    ),
    'staging is only deployed': steps(
      ['Publish', push],
      ['Deploy to staging', 'kubectl apply -f shop.yml'],
      ['Deploy to production', 'git pull'],
    ),
    'production is verified': steps(
      ['Publish', push],
      ['Verify in production', 'curl -f https://shop.test'],
      ['Deploy to production', 'git pull'],
    ),
    'production pulls first': steps(
      ['Deploy to production', 'git pull'],
      ['Publish', push],
      ['Verify on staging', 'curl -f https://staging.shop.test'],
    ),
    'production fetches': steps(
      ['Publish', push],
      ['Verify on staging', 'curl -f https://staging.shop.test'],
      ['Deploy to production', 'git fetch', 'docker pull shop'],
    ),
    'a check that is no test': steps(['Publish', push], ['Types', 'npm run build']),
  },
  bad: {
    'tested afterwards': [
      steps(['Publish', push], ['Test', 'npm test']),
      '6:1 `git push origin main` brings the release to the main branch before it is tested on line 12.',
    ],
    'tested by a program whose name ends with it': [
      steps(['Publish', push], ['Test', 'pytest']),
      '6:1 `git push origin main` brings the release to the main branch before it is tested on line 12.',
    ],
    'tested on staging afterwards, and pulled by production': [
      steps(
        ['Check', 'npm test'],
        ['Publish', push],
        ['Verify staging', 'curl -fsS https://staging.shop.invalid'],
        ['Production deployment', 'git pull origin main'],
      ),
      '12:1 `git push origin main` brings the release to the main branch before it is tested on line 15.',
    ],
    'in the same part': [
      steps(['Publish', push, 'npm test']),
      '6:1 `git push origin main` brings the release to the main branch before it is tested on line 7.',
    ],
    'to the other remote, with an option': [
      steps(['Publish', 'git push --tags upstream main'], ['Test', 'npm test']),
      '6:1 `git push --tags upstream main` brings the release to the main branch before it is tested on line 12.',
    ],
    'another branch is pushed after the test': [
      steps(['Publish', push], ['Test', 'npm test'], ['Rollback', 'git push origin main']),
      '6:1 `git push origin main` brings the release to the main branch before it is tested on line 12.',
    ],
    'other things happen after the test': [
      steps(['Publish', push], ['Test', 'npm test', 'docker push shop:1', 'git status']),
      '6:1 `git push origin main` brings the release to the main branch before it is tested on line 12.',
    ],
  },
});
