import { appendToUnfinishedLine } from '../../../src/lint/rules/append-to-unfinished-line.ts';
import { appendix } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(appendToUnfinishedLine, {
  ok: {
    'it ends the line first': bash("printf '\\nA=1\\n' >> .env"),
    'an empty line first': bash('echo "" >> .env', 'echo A=1 >> .env'),
    'the guide makes the file': bash('echo A=1 > .env', 'echo B=2 >> .env'),
    'a file of programs': bash('echo done >> deploy.log'),
    'what is only looked up': appendix('bash', 'echo A=1 >> .env'),
    'a here-document that begins with an empty line': bash('cat >> .env <<EOF', '', 'A=1', 'EOF'),
    'the guide makes the file, named by a variable': bash(
      'cp a b',
      'echo A=1 > "$ENV_FILE"',
      'echo B=2 >> "$ENV_FILE"',
    ),
    'sed ends the last line': bash("sed -i -e '$a\\\\' .env", 'echo A=1 >> .env'),
    'the end is looked at first': bash('tail -c1 .env | read -r _', 'echo A=1 >> .env'),
    'an empty file is made': bash('touch .env', 'echo A=1 >> .env'),
    'the guide makes the file, in quotes': bash('echo A=1 > ".env"', 'echo B=2 >> .env'),
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
    'made only afterwards': [
      bash('echo A=1 >> .env', 'echo A=1 > .env'),
      '4:1 Where the last line of `.env` has no end, what is added here becomes a part of it.',
    ],
    'another file is made': [
      bash('echo A=1 > other', 'touch other', 'echo B=2 >> .env'),
      '6:1 Where the last line of `.env` has no end, what is added here becomes a part of it.',
    ],
    'read before': [
      bash('wc -l < .env', 'echo B=2 >> .env'),
      '5:1 Where the last line of `.env` has no end, what is added here becomes a part of it.',
    ],
    'sed changes another line of it': [
      bash("sed -i -e 's/a/b/' .env", 'echo B=2 >> .env'),
      '5:1 Where the last line of `.env` has no end, what is added here becomes a part of it.',
    ],
    'sed ends another file': [
      bash("sed -i -e '$a\\\\' other", 'echo B=2 >> .env'),
      '5:1 Where the last line of `.env` has no end, what is added here becomes a part of it.',
    ],
    'another program with its name': [
      bash("grep '$a' .env", 'echo B=2 >> .env'),
      '5:1 Where the last line of `.env` has no end, what is added here becomes a part of it.',
    ],
    'another file is looked at': [
      bash('tail -n1 deploy.log', 'echo B=2 >> .env'),
      '5:1 Where the last line of `.env` has no end, what is added here becomes a part of it.',
    ],
  },
});
