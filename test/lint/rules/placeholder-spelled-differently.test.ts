import { placeholderSpelledDifferently } from '../../../src/lint/rules/placeholder-spelled-differently.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(placeholderSpelledDifferently, {
  ok: {
    'two ways of writing': bash('fly deploy --app your-app', 'echo "<app-name>"'),
    'two owners': bash("key_id='<your key ID>'", "key_id='<their key ID>'"),
    'one spelling': bash('fly deploy --app your-app', 'fly status --app your-app'),
    'two things': bash('fly deploy --app your-app --region your-region'),
    'upper and lower case': bash('echo "$A" your-app-name', 'echo YOUR_APP_NAME'),
    'a kind of gap that has no name': bash('cat /home/ada/app', 'cat /home/ada/app-name'),
    'the same again': bash('fly deploy --app your-app-name', 'fly deploy --app your-app-name'),
  },
  bad: {
    'with and without name': [
      bash('fly deploy --app your-app-name', 'fly status --app your-app'),
      '5:18 `your-app` seems to be what is called `your-app-name` on line 4.',
    ],
    'two texts for one setting': [
      bash('echo "CLIENT_ID=your_client_id"', 'echo "CLIENT_ID=your_shop_client_id"'),
      '5:17 `your_shop_client_id` seems to be what is called `your_client_id` on line 4.',
    ],
    'without name second': [
      bash('fly deploy --app your-app-name', 'fly status --app your-app'),
      '5:18 `your-app` seems to be what is called `your-app-name` on line 4.',
    ],
    'once a spelling': [
      bash('fly deploy --app your-app', 'fly status --app your-app-name', 'fly logs --app your-app-name'),
      '5:18 `your-app-name` seems to be what is called `your-app` on line 4.',
    ],
  },
});
