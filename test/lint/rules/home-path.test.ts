import { homePath } from '../../../src/lint/rules/home-path.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Look\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(homePath, {
  ok: {
    'a word for a name': bash('cd /Users/you/shop', 'cd /Users/username/shop', 'cd /Users/$USER/shop'),
    'an account of the server': bash('cd /home/deploy/shop'),
    'a drive of a Windows server': '# Look\n\n```powershell\ncd "E:\\Sites\\shop"\n```\n',
    'no path': bash('curl https://shop.invalid/Users/ada'),
  },
  bad: {
    'once a person': [
      bash('cd /Users/ada/shop', 'ls /Users/ada/shop'),
      '4:4 `/Users/ada/shop` is a folder on the computer of one person.',
    ],
    'a drive in a guide for Linux': [
      `${bash('sudo systemctl status shop')}\n\`\`\`powershell\ncd "G:\\Work\\shop"\n\`\`\`\n`,
      '8:4 `"G:\\Work\\shop"` is a folder on the computer of one person.',
    ],
  },
});
