import { placeholderWrittenToFile } from '../../../src/lint/rules/placeholder-written-to-file.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const under = (heading: string, ...lines: string[]) =>
  `# Shop\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(placeholderWrittenToFile, {
  ok: {
    'a value': bash('echo "REGION=eu-1" >> .env'),
    'a variable': bash('echo "CLIENT_ID=$CLIENT_ID" >> .env'),
    'another file': bash('echo "your-name was here" >> notes.txt'),
    'on a desk': under('Local development', 'echo "CLIENT_ID=your-client-id" >> .env'),
    'what is only looked up': under('Appendix', 'echo "CLIENT_ID=your-client-id" >> .env'),
    'a gap on another line': bash('echo your-client-id', 'echo "REGION=eu-1" >> .env', 'echo your-client-id'),
    'a secret, which another rule reports': bash('echo "API_KEY=sk_live_4f2c1d9a8b7e6f5c" >> .env'),
  },
  bad: {
    'by name': [
      bash('echo "CLIENT_ID=your-client-id" >> /srv/shop/.env'),
      '4:1 The command writes `your-client-id` itself into `/srv/shop/.env`.',
    ],
    'by a variable, and only once': [
      bash(
        'ENV_FILE=/srv/shop/.env',
        'grep -q CLIENT_ID "$ENV_FILE" || echo "CLIENT_ID=your-client-id" >> "$ENV_FILE"',
      ),
      '5:34 The command writes `your-client-id` itself into `/srv/shop/.env`, and never replaces it, because the name is there from then on.',
    ],
    'once for a file': [
      bash('echo "CLIENT_ID=your-client-id" >> .env', 'echo "REGION=your-region" >> .env'),
      '4:1 The command writes `your-client-id` itself into `.env`.',
    ],
    'a sample of a secret': [
      bash('echo "API_KEY=your-api-key" >> .env'),
      '4:1 The command writes `your-api-key` itself into `.env`.',
    ],
    'a placeholder of its own': [
      bash('echo "REGION=<REGION>" >> .env'),
      '4:1 The command writes `<REGION>` itself into `.env`.',
    ],
    'a password to be changed': [
      bash('echo "DB_PASSWORD=changeme" >> .env'),
      '4:1 The command writes `changeme` itself into `.env`.',
    ],
  },
  severities: {
    'once, with a search before': [bash('grep -q CLIENT_ID .env || echo "CLIENT_ID=your-client-id" >> .env'), 'error'],
    twice: [bash('echo "CLIENT_ID=your-client-id" >> .env', 'echo "APP_ID=your-app-id" >> .env'), 'error'],
    'each time': [bash('echo "CLIENT_ID=your-client-id" >> .env'), 'warning'],
  },
});
