import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';
import { commandNeverEnds } from '../../../src/lint/rules/command-never-ends.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(commandNeverEnds, {
  ok: {
    'a fixed number of lines': fenced('bash', 'tail -n 100 app.log'),
    'a limit': fenced('bash', 'timeout 60 tail -f app.log'),
    'in the background': fenced('bash', 'kubectl port-forward svc/shop 8080:80 &'),
    'into head': fenced('bash', 'tail -f app.log | head -20'),
    'with the key that ends it': fenced('bash', 'tail -f app.log  # Ctrl-C when it is quiet'),
    'with the key that ends it, in a sentence below': `${fenced('bash', 'tail -f app.log')}\nPress Ctrl+C when it is quiet.\n`,
    'a server on the own desk': fenced('bash', 'npm run dev').replace('## Deploy', '## Local development'),
    'a stream that a program takes up': fenced('bash', 'docker compose logs -f web | logger -t shop'),
    'what is only looked up': appendix('bash', 'tail -f app.log'),
    'in a sentence': '# Guide\n\n## Deploy\n\nYou may use `tail -f app.log` to look.\n',
    'an item with a command that ends': '# Guide\n\n## Deploy\n\n1. Check: `systemctl status shop`\n',
    'in an item that explains': '# Guide\n\n## Deploy\n\n- `tail -f app.log` shows the log\n',
    'with the key that ends it, in a sentence above': fenced('bash', 'tail -f app.log').replace(
      '```bash',
      'Press Ctrl+C when it is quiet:\n\n```bash',
    ),
    'a pipe through a filter into a program': fenced('bash', 'tail -f app.log | grep shop | logger -t shop'),
  },
  bad: {
    'a log': [fenced('bash', 'tail -f app.log'), '6:1 `tail -f app.log` does not end by itself.'],
    'a stream that is only filtered': [
      fenced('bash', 'tail -f app.log | grep -i error'),
      '6:1 `tail -f app.log` does not end by itself.',
    ],
    'a server': [fenced('bash', 'npm run dev'), '6:1 `npm run dev` does not end by itself.'],
    'an item': [
      '# Guide\n\n## Deploy\n\n1. **Check the log**: `tail -f app.log`\n',
      '5:24 `tail -f app.log` does not end by itself.',
    ],
    'an item that is nothing else': [
      '# Guide\n\n## Deploy\n\n1. `tail -f app.log`\n',
      '5:5 `tail -f app.log` does not end by itself.',
    ],
    'the key that ends it, in another part': [
      `${fenced('bash', 'tail -f app.log')}\n## Next\n\nPress Ctrl+C when it is quiet.\n`,
      '6:1 `tail -f app.log` does not end by itself.',
    ],
    'the key that ends another command': [
      fenced('bash', 'tail -f app.log', 'ls', 'ls', 'npm run dev # Ctrl-C ends it'),
      '6:1 `tail -f app.log` does not end by itself.',
    ],
    'the key that ends another command of another block': [
      `${fenced('bash', 'tail -f app.log')}\n\`\`\`bash\nls # Ctrl-C\n\`\`\`\n`,
      '6:1 `tail -f app.log` does not end by itself.',
    ],
    'the key far above': [
      fenced('bash', 'tail -f app.log').replace('```bash', 'Ctrl+C ends it.\n\nText.\n\nText.\n\nText.\n\n```bash'),
      '14:1 `tail -f app.log` does not end by itself.',
    ],
    'the key far below': [
      `${fenced('bash', 'tail -f app.log')}${'\nText.\n'.repeat(8)}\nPress Ctrl+C when it is quiet.\n`,
      '6:1 `tail -f app.log` does not end by itself.',
    ],
    'a program before it': [
      fenced('bash', 'logger start', 'tail -f app.log'),
      '7:1 `tail -f app.log` does not end by itself.',
    ],
  },
  severities: {
    'a tunnel': [fenced('bash', 'kubectl port-forward svc/shop 8080:80'), 'info'],
    'another endless command of the cluster': [fenced('bash', 'kubectl get pods -w'), 'warning'],
    'a comment asks to watch': [fenced('bash', '# Watch the log', 'tail -f app.log'), 'warning'],
    'words far above ask to watch': [
      fenced('bash', 'tail -f app.log').replace('```bash', 'Watch the log.\n\n\n\n```bash'),
      'warning',
    ],
    'words below ask to watch': [`${fenced('bash', 'tail -f app.log')}\nWatch the log.\n`, 'warning'],
  },
});

test.each([
  ['tail -f app.log', 'tail -n 100 app.log'],
  ['journalctl -u shop -f', 'journalctl -u shop -n 100 --no-pager'],
  ['docker compose logs -f web', 'docker compose logs --tail 100 web'],
  ['kubectl logs deploy/shop --tail=50 -f', 'kubectl logs deploy/shop --tail=50'],
  ['kubectl get pods -w', 'kubectl get pods'],
  ['heroku logs --tail', 'heroku logs -n 100'],
  ['docker compose logs -f \\\n  web', 'docker compose logs -f \\\n  web'],
  ['watch ls', 'watch ls'],
])('%s becomes %s', (before, after) => {
  expect(applyFixes(commandNeverEnds, fenced('bash', before))).toBe(fenced('bash', after));
});

test.each([
  ['a command', fenced('bash', 'tail -f app.log'), 'warning'],
  ['what a sentence asks for', fenced('bash', 'tail -f app.log').replace('```b', 'Watch the log:\n\n```b'), 'info'],
  [
    'what something comes after',
    fenced('bash', 'tail -f app.log', 'df -h').replace('```b', 'Watch the log:\n\n```b'),
    'warning',
  ],
  ['a tunnel', fenced('bash', 'kubectl port-forward svc/shop 8080:80'), 'info'],
  ['an item', '# Guide\n\n## Deploy\n\n1. `tail -f app.log`\n', 'info'],
])('%s is as bad as it should be', (_, text, severity) => {
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: (rule) => (rule === commandNeverEnds ? rule.severity : 'off'),
  });
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
});
