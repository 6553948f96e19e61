import { expect, test } from 'vitest';
import { sampleTaggedAsCode } from '../../../src/lint/rules/sample-tagged-as-code.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';
import { fence, guide } from '../../support/write-lines.ts';

const columns = ['coupon_code   VARCHAR(20)', 'coupon_until  TIMESTAMP'];

testRule(sampleTaggedAsCode, {
  ok: {
    'output without a language': fenced('', 'Client:', '    Version: v1.18.0'),
    'output of another language':
      '# Guide\n\n## Deploy\n\n```bash\nshop version\n```\n\nYou should see the following output:\n\n```json\n{ "version": "1.18.0" }\n```\n',
    'a session with its output': fenced('bash', '$ npm ci', 'added 512 packages in 14s'),
    'a here-document': fenced('bash', 'cat > a.txt <<EOF', 'Already up to date.', 'EOF'),
    'what a command prints, in a block of its own': fenced('bash', 'npm ci') + fence('text', 'added 5 packages in 1s'),
    statements: fenced('sql', 'SELECT 1;', '-- 1'),
    commands: fenced('bash', 'shop version'),
    'a table that is created': fenced('sql', 'CREATE TABLE a (', '  coupon_code VARCHAR(20)', ');'),
    'a session': guide('# Guide', '## Deploy', fence('bash', '$ shop version', 'Client:', '    Version: v1.18.0')),
    'an indented block': guide(
      '# Guide',
      '## Deploy',
      'You should see the following output:',
      '',
      '    Client:',
      '        Version: v1.18.0',
    ),
    'a sample that a person fills in': guide(
      '# Guide',
      '## Deploy',
      'For example:',
      fence('bash', 'Client: ...', '    Version: ...'),
    ),
    'a sample of a file': '# Guide\n\n## Deploy\n\nThe file looks like this:\n\n```bash\n[shop]\nname: green\n```\n',
  },
  bad: {
    'a command with what it printed': [
      fenced('bash', 'npm ci', 'added 512 packages in 14s', 'found 0 vulnerabilities'),
      '7:1 "added 512 packages in 14s" is what a command printed: no script runs a block that holds it.',
    ],
    'the same without a language': [
      fenced('', 'git pull', 'Already up to date.'),
      '7:1 "Already up to date." is what a command printed: no script runs a block that holds it.',
    ],
    'a remark between the commands': [
      fenced('bash', 'make install', 'Note: restart it afterwards', 'make start'),
      '7:1 "Note: restart it afterwards" is a remark: no script runs a block that holds it.',
    ],
    columns: [fenced('sql', ...columns), '5:1 The block is tagged `sql`, but holds no statement.'],
    output: [
      '# Guide\n\n## Deploy\n\n```bash\nshop version\n```\n\nYou should see the following output:\n\n```bash\nClient:\n    Version: v1.18.0\n```\n',
      '11:1 The block is tagged `bash`, but holds the output of a command.',
    ],
  },
});

test('is tagged as text', () => {
  expect(applyFixes(sampleTaggedAsCode, fenced('sql', ...columns))).toBe(fenced('text', ...columns));
});
