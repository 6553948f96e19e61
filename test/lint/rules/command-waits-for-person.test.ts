import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';
import { commandWaitsForPerson } from '../../../src/lint/rules/command-waits-for-person.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

const severe = (heading: string, ...lines: string[]) =>
  `# Guide\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const after = (guide: string, ...lines: string[]) => `${guide}${lines.join('\n')}\n`;

testRule(commandWaitsForPerson, {
  ok: {
    'a message that is kept': fenced('bash', 'git revert --no-edit 4f2c1d9'),
    'an answer': fenced('bash', 'vercel --yes --prod', 'sudo apt install -y jq'),
    'a password of sudo': fenced('bash', 'sudo systemctl restart shop'),
    'a gate of the writer': fenced('bash', 'read -p "Go on? " answer'),
    'a console with its input below': fenced('bash', 'psql shop', 'SELECT 1;'),
    'what is only looked up': appendix('bash', 'git revert HEAD'),
    'an item with a command that asks nothing': '# Guide\n\n## Deploy\n\n1. Check: `systemctl status shop`\n',
    'a login by token': fenced('bash', 'az login --service-principal -u "$APP" -p "$SECRET" --tenant "$TENANT"'),
    'a login where a machine is prepared': '# Guide\n\n## Prerequisites\n\n```bash\nheroku login\n```\n',
    'a step that is the login': fenced('bash', 'azd auth login', 'az login'),
    'a login that is made once':
      '# Guide\n\n## Deploy\n\n### Initial setup\n\n```bash\nvercel login\nvercel deploy --yes\n```\n',
    'a session on another machine': fenced('bash', 'screen -r shop'),
    'a window beside a check that can fail':
      '# Guide\n\n## Verify\n\n```bash\ncurl -fsS https://shop.io/health\nheroku open\n```\n',
    'a window in a step': fenced('bash', 'heroku open'),
    'a project that is linked': fenced('bash', 'vercel link --yes', 'vercel --prod'),
    'the way back of a project that was deployed':
      '# Rollback of the shop\n\n## Rollback\n\n```bash\nvercel --prod\n```\n',
    'a name that is no command': '# Guide\n\n## Deploy\n\n- `Some.Service/things/read`\n',
    'a login as an item': '# Guide\n\n## Deploy\n\n1. Log in: `heroku login`\n2. Look: `heroku open`\n',
    'a console whose input is in a file': fenced('bash', 'psql shop < seed.sql'),
    'a login before something that changes nothing': fenced('bash', 'heroku login', 'heroku ps'),
    'a login in a check': severe('Verify', 'heroku login', 'git push heroku main'),
    'a window behind a directory and a request': severe(
      'Verify',
      'cd /srv/shop',
      'curl -f https://shop.test',
      'heroku open',
    ),
  },
  bad: {
    'an editor': [fenced('bash', 'git revert HEAD'), '6:1 `git revert HEAD` opens an editor.'],
    questions: [fenced('bash', 'vercel --prod'), '6:1 `vercel --prod` asks questions.'],
    'many questions of one kind': [
      fenced('bash', 'vercel env add A production', 'vercel env add B production'),
      '6:1 `vercel env add A production` asks questions.',
    ],
    'a login': [
      fenced('bash', 'heroku login', 'git push heroku main'),
      '6:1 `heroku login` logs in by questions or in a browser.',
    ],
    'a login on the way back': [
      '# Guide\n\n## Rollback\n\n```bash\nvercel login\nvercel rollback\n```\n',
      '6:1 `vercel login` logs in by questions or in a browser.',
    ],
    'a window that is all a check has': [
      '# Guide\n\n## Verify\n\n```bash\nheroku open\n```\n',
      '6:1 `heroku open` opens a window for a person to look at.',
    ],
    'what everybody expects, once': [
      `${fenced('bash', 'sudo apt install jq')}${fenced('bash', 'sudo apt install nginx')}`,
      '6:1 `sudo apt install jq` asks questions.',
    ],
    'what nobody expects, in each block': [
      `${fenced('bash', 'git revert HEAD')}${fenced('bash', 'git revert HEAD')}`,
      '6:1 `git revert HEAD` opens an editor.',
      '13:1 `git revert HEAD` opens an editor.',
    ],
    'a connection': [fenced('bash', 'telnet shop.test 25'), '6:1 `telnet shop.test 25` waits for input.'],
    'an item': [
      '# Guide\n\n## Deploy\n\n1. **Check the database**: `python manage.py dbshell`\n',
      '5:29 `python manage.py dbshell` opens a console and waits for input.',
    ],
    'a window behind a directory': [
      severe('Verify', 'cd /srv/shop', 'heroku open'),
      '7:1 `heroku open` opens a window for a person to look at.',
    ],
    'a project that only had a login before': [
      fenced('bash', 'vercel login --token "$T"', 'vercel --prod'),
      '6:1 `vercel login --token "$T"` logs in by questions or in a browser.',
      '7:1 `vercel --prod` asks questions.',
    ],
    'a project beside another tool': [
      fenced('bash', 'netlify status', 'vercel --prod'),
      '7:1 `vercel --prod` asks questions.',
    ],
    'two programs': [
      fenced('bash', 'vercel --prod', 'certbot certonly'),
      '6:1 `vercel --prod` asks questions.',
      '7:1 `certbot certonly` asks questions.',
    ],
    'two editors': [fenced('bash', 'nano a.conf', 'vim b.conf'), '6:1 `nano a.conf` opens an editor.'],
    'two editors of git': [
      fenced('bash', 'git revert HEAD', 'nano a.conf'),
      '6:1 `git revert HEAD` opens an editor.',
      '7:1 `nano a.conf` opens an editor.',
    ],
    'a second console behind one with input': [
      fenced('bash', 'psql stock', 'psql shop', 'SELECT 1;'),
      '6:1 `psql stock` opens a console and waits for input.',
    ],
  },
  severities: {
    'the answer in a comment': [fenced('bash', 'certbot certonly', '# Enter the domain'), 'info'],
    'the answer in a comment far below': [
      fenced('bash', 'certbot certonly', 'ls', 'ls', '# Enter the domain'),
      'warning',
    ],
    'the answer in a sentence below': [after(fenced('bash', 'certbot certonly'), '', 'Enter the domain.'), 'info'],
    'other words below': [after(fenced('bash', 'certbot certonly'), '', 'Then go on.'), 'warning'],
    'the answer in a sentence far below': [
      after(fenced('bash', 'certbot certonly'), '', 'It runs.', '', 'Then wait.', '', 'Enter the domain.'),
      'warning',
    ],
    'the answer in a sentence above': [
      fenced('bash', 'certbot certonly').replace('```bash', 'Add a domain first.\n\n```bash'),
      'warning',
    ],
    'the answer in an item below': [after(fenced('bash', 'certbot certonly'), '', '- Enter the domain'), 'warning'],
    'a heading that tells of a change': [
      after(fenced('bash', 'certbot certonly'), '', '## Change the settings', '', 'Text.'),
      'warning',
    ],
    'another command below': [after(fenced('bash', 'certbot certonly'), '', '```bash', 'ls', '```'), 'warning'],
  },
});

test.each([
  ['git revert HEAD', 'git revert --no-edit HEAD'],
  ['vercel --prod', 'vercel --yes --prod'],
  ['vercel env rm MODE production', 'vercel env rm --yes MODE production'],
  ['sudo apt install jq', 'sudo apt install -y jq'],
  ['nano .env', 'nano .env'],
  ['git revert \\\n  HEAD', 'git revert \\\n  HEAD'],
  ['ssh web1 git revert HEAD', 'ssh web1 git revert HEAD'],
])('%s becomes %s', (before, after) => {
  expect(applyFixes(commandWaitsForPerson, fenced('bash', before))).toBe(fenced('bash', after));
});

test.each([
  ['git revert HEAD', 'warning'],
  ['nano .env', 'info'],
  ['vercel env rm MODE production', 'warning'],
  ['vercel env add MODE production # enter: on', 'info'],
  ['sudo apt install jq', 'info'],
  ['sudo -u postgres psql', 'info'],
  ['heroku login\ngit push heroku main', 'warning'],
])('%s is as bad as %s', (command, severity) => {
  const text = fenced('bash', command);
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: (rule) => (rule === commandWaitsForPerson ? rule.severity : 'off'),
  });
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
});

test('a question is less bad where the answers stand below', () => {
  const text = `${fenced('bash', 'certbot certonly')}\n\`\`\`ini\n[shop]\nport = 80\n\`\`\`\n`;
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: (rule) => (rule === commandWaitsForPerson ? rule.severity : 'off'),
  });
  expect(findings.map((finding) => finding.severity)).toEqual(['info']);
});

test('a window in a check is least bad', () => {
  const text = '# Guide\n\n## Verify\n\n```bash\nheroku open\n```\n';
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: (rule) => (rule === commandWaitsForPerson ? rule.severity : 'off'),
  });
  expect(findings.map((finding) => finding.severity)).toEqual(['info']);
});
