import { describe, expect, test } from 'vitest';
import { interpreterInputInShell } from '../../../src/lint/rules/interpreter-input-in-shell.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(interpreterInputInShell, {
  ok: {
    'a here-document': fenced('bash', "python manage.py shell <<'EOF'", 'print(1)', 'EOF'),
    'a script': fenced('bash', 'python manage.py shell < seed.py'),
    'a session behind prompts': fenced('console', '$ psql shop', 'shop=# SELECT 1;'),
    'the language of the interpreter': fenced('python', 'print(1)'),
    'no language': fenced('', 'psql shop', 'SELECT 1;'),
    'a command on two lines': fenced('bash', 'psql -h db \\', '  -c "SELECT 1;"'),
    'a session in a shell': fenced('bash', '$ psql shop', 'SELECT 1;'),
  },
  bad: {
    'Python below Django': [
      fenced('bash', '# Seed', 'python manage.py shell', 'import shop', 'shop.seed()'),
      '5:1 The block is tagged `bash`, but lines 8 to 9 are input of `python manage.py shell`.',
    ],
    'SQL below psql': [
      fenced('sh', 'psql shop', 'SELECT 1;'),
      '5:1 The block is tagged `sh`, but lines 7 to 7 are input of `psql shop`.',
    ],
  },
});

describe('the fix', () => {
  test('hands the lines over', () => {
    expect(applyFixes(interpreterInputInShell, fenced('bash', 'psql shop', 'SELECT 1;', ''))).toBe(
      fenced('bash', "psql shop <<'EOF'", 'SELECT 1;', 'EOF', ''),
    );
  });

  test('is not offered where shell commands follow', () => {
    const guide = fenced('bash', 'psql shop', 'SELECT 1;', '\\q', 'systemctl restart shop');
    expect(applyFixes(interpreterInputInShell, guide)).toBe(guide);
  });

  test('is not offered where the lines hold its own end', () => {
    const guide = fenced('bash', 'psql shop', 'SELECT 1;', 'EOF');
    expect(applyFixes(interpreterInputInShell, guide)).toBe(guide);
  });
});

test.each([
  ['a program that reads no input', fenced('bash', 'mongosh shop', 'db.orders.count()')],
  ['a command with a comment', fenced('bash', 'psql shop # as admin', 'SELECT 1;')],
])('is not offered for %s', (_, guide) => {
  expect(applyFixes(interpreterInputInShell, guide)).toBe(guide);
});
