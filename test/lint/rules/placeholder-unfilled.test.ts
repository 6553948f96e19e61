import { placeholderUnfilled } from '../../../src/lint/rules/placeholder-unfilled.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const fence = (tag: string, ...lines: string[]) => `# Deploy\n\n\`\`\`${tag}\n${lines.join('\n')}\n\`\`\`\n`;

testRule(placeholderUnfilled, {
  ok: {
    'explained in a sentence':
      '# Deploy\n\nReplace `your-app` with the name.\n\n```bash\nfly deploy --app your-app\n```\n',
    'explained in a table':
      '# Deploy\n\n| value | is |\n| - | - |\n| your-app | the name |\n\n```bash\nfly deploy --app your-app\n```\n',
    'a text that says what belongs there': fence('env', 'KEY=<32 random characters>'),
    'what another rule reports': bash('git checkout <tag>'),
    'a printed example': '# Deploy\n\nExpected output:\n\n```text\nDeployed your-app\n```\n',
  },
  bad: {
    'one place': [
      bash('fly deploy --app your-app'),
      '4:18 `your-app` is left open here, and no sentence says what belongs there.',
    ],
    'several places': [
      bash('fly deploy --app your-app', 'fly status --app your-app', 'fly logs --app your-app --no-tail'),
      '4:18 `your-app` is left open here and at 2 more places, and no sentence says what belongs there.',
    ],
    'a secret by its name alone': [
      fence('env', 'API_KEY=your-api-key'),
      '4:9 `API_KEY` is left open here, and no sentence says what belongs there.',
    ],
  },
});
