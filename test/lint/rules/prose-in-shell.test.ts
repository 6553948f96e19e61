import { expect, test } from 'vitest';
import { proseInShell } from '../../../src/lint/rules/prose-in-shell.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(proseInShell, {
  ok: {
    commands: fenced('bash', 'ls -l', 'grep -c error app.log'),
    'options below a command': fenced('bash', 'tar \\', '  -czf a.tgz \\', '  -C /srv .'),
    'a list tagged as text': fenced('text', '- Error rates', '- Response times'),
    'a here-document': fenced('bash', 'cat > todo.md <<EOF', '- Error rates', 'EOF'),
    'bullets in comments': fenced('bash', '# - Error rates', 'ls'),
    'a session': fenced('console', '$ cat todo.md', '- Error rates', '- Response times'),
  },
  bad: {
    bullets: [
      fenced('bash', '# Watch', '- Error rates', '- Response times'),
      '5:1 The block is tagged `bash`, but "Error rates" is a list item and no command.',
    ],
    'bullets below a command': [
      fenced('bash', 'DB_HOST=db.shop.test', '', '# Then', '- Create the database', '- Verify the data'),
      '9:1 The block is tagged `bash`, but "Create the database" is a list item and no command.',
    ],
  },
});

test('a list without commands becomes text', () => {
  expect(applyFixes(proseInShell, fenced('bash', '- Error rates', '- Response times'))).toBe(
    fenced('text', '- Error rates', '- Response times'),
  );
});

test.each([
  ['commands', fenced('bash', '- Error rates', 'ls')],
  ['a variable', fenced('bash', '- Error rates', 'export SHOP=a')],
])('a list with %s stays', (_, guide) => {
  expect(applyFixes(proseInShell, guide)).toBe(guide);
});

test('commands behind bullets stay commands', () => {
  const guide = fenced('bash', '- helm upgrade shop ./chart', '- kubectl rollout status deploy/shop');
  expect(applyFixes(proseInShell, guide)).toBe(guide);
});
