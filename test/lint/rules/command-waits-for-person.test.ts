import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';
import { commandWaitsForPerson } from '../../../src/lint/rules/command-waits-for-person.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(commandWaitsForPerson, {
  ok: {
    'a message that is kept': fenced('bash', 'git revert --no-edit 4f2c1d9'),
    'an answer': fenced('bash', 'vercel --yes --prod', 'sudo apt install -y jq'),
    'a password of sudo': fenced('bash', 'sudo systemctl restart shop'),
    'a gate of the writer': fenced('bash', 'read -p "Go on? " answer'),
    'a console with its input below': fenced('bash', 'psql shop', 'SELECT 1;'),
    'what is only looked up': appendix('bash', 'git revert HEAD'),
    'an item with a command that asks nothing': '# Guide\n\n## Deploy\n\n1. Check: `systemctl status shop`\n',
    'a name that is no command': '# Guide\n\n## Deploy\n\n- `Some.Service/things/read`\n',
  },
  bad: {
    'an editor': [fenced('bash', 'git revert HEAD'), '6:1 `git revert HEAD` opens an editor.'],
    questions: [fenced('bash', 'vercel --prod'), '6:1 `vercel --prod` asks questions.'],
    'many questions of one kind': [
      fenced('bash', 'vercel env add A production', 'vercel env add B production'),
      '6:1 `vercel env add A production` asks questions.',
    ],
    'an item': [
      '# Guide\n\n## Deploy\n\n1. **Check the database**: `python manage.py dbshell`\n',
      '5:29 `python manage.py dbshell` opens a console and waits for input.',
    ],
  },
});

test.each([
  ['git revert HEAD', 'git revert --no-edit HEAD'],
  ['vercel --prod', 'vercel --yes --prod'],
  ['sudo apt install jq', 'sudo apt install -y jq'],
  ['nano .env', 'nano .env'],
  ['git revert \\\n  HEAD', 'git revert \\\n  HEAD'],
  ['ssh web1 git revert HEAD', 'ssh web1 git revert HEAD'],
])('%s becomes %s', (before, after) => {
  expect(applyFixes(commandWaitsForPerson, fenced('bash', before))).toBe(fenced('bash', after));
});

test.each([
  ['git revert HEAD', 'warning'],
  ['nano .env', 'warning'],
  ['sudo apt install jq', 'info'],
  ['sudo -u postgres psql', 'info'],
])('%s is as bad as %s', (command, severity) => {
  const text = fenced('bash', command);
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: (rule) => (rule === commandWaitsForPerson ? rule.severity : 'off'),
  });
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
});

test('an editor is less bad where the content of the file stands below', () => {
  const text = `${fenced('bash', 'nano shop.conf')}\n\`\`\`ini\n[shop]\nport = 80\n\`\`\`\n`;
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: (rule) => (rule === commandWaitsForPerson ? rule.severity : 'off'),
  });
  expect(findings.map((finding) => finding.severity)).toEqual(['info']);
});
