import { appendToUnfinishedLine } from '../../../src/lint/rules/append-to-unfinished-line.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(appendToUnfinishedLine, {
  ok: {
    'it ends the line first': bash("printf '\\nA=1\\n' >> .env"),
    'an empty line first': bash('echo "" >> .env', 'echo A=1 >> .env'),
    'the guide makes the file': bash('echo A=1 > .env', 'echo B=2 >> .env'),
    'a file of programs': bash('echo done >> deploy.log'),
  },
  bad: {
    settings: [
      bash('echo A=1 >> /srv/shop/.env', 'echo B=2 >> /srv/shop/.env'),
      '4:1 Where the last line of `/srv/shop/.env` has no end, what is added here becomes a part of it.',
    ],
    keys: [
      bash('cat deploy.pub >> ~/.ssh/authorized_keys'),
      '4:1 Where the last line of `~/.ssh/authorized_keys` has no end, what is added here becomes a part of it.',
    ],
    'a file in a variable': [
      bash('echo A=1 >> "$ENV_FILE"'),
      '4:1 Where the last line of `.env` has no end, what is added here becomes a part of it.',
    ],
  },
});
