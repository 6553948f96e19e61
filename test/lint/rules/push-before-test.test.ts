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
  },
  bad: {
    'tested afterwards': [
      steps(['Publish', push], ['Test', 'npm test']),
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
  },
});
