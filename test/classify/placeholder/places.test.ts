import { expect, test } from 'vitest';
import { findPlaceholders } from '../../../src/classify/placeholder/find-placeholders.ts';
import { maskPlaceholders } from '../../../src/classify/placeholder/mask-placeholders.ts';

test('a placeholder says where it stands, what it is and whether it is secret', () => {
  const text = 'set -e\ncurl -H "Authorization: Bearer <token>" https://shop.example.com\n';
  expect(findPlaceholders(text, { dialect: 'bash' })).toEqual([
    {
      text: '<token>',
      name: 'TOKEN',
      line: 2,
      column: 32,
      kind: 'angle',
      secret: true,
      inComment: false,
      certain: true,
    },
    {
      text: 'shop.example.com',
      name: 'SHOP_HOST',
      line: 2,
      column: 49,
      kind: 'host',
      secret: false,
      inComment: false,
      certain: true,
    },
  ]);
});

test.each([
  ['# cd /path/to/project', 'bash', true],
  ['echo "#1" <name>', 'bash', false],
  ["echo 'a # b' <name>", 'bash', false],
  ['-- DROP TABLE <name>;', 'sql', true],
  ['// see <name>', 'javascript', true],
  ['REM run <name>', 'cmd', true],
  ['ls # <name>', 'shell', true],
  ['echo a#<name>', 'shell', false],
] as const)('%s in %s: comment %s', (text, dialect, inComment) => {
  expect(findPlaceholders(text, { dialect }).map((placeholder) => placeholder.inComment)).toEqual([inComment]);
});

test('prose behind a command asks for nothing', () => {
  expect(findPlaceholders('systemctl restart shop  # as on example.com', { dialect: 'bash' })).toEqual([]);
});

test('lines that the caller knows to be output are skipped', () => {
  const lines = findPlaceholders('ls <a-dir>\n<b-dir>', { dialect: 'bash', skip: (line) => line === 2 });
  expect(lines.map(({ text }) => text)).toEqual(['<a-dir>']);
});

test('an uncertain host is marked so', () => {
  const [host] = findPlaceholders('curl https://company.com', { dialect: 'bash' });
  expect(host?.certain).toBe(false);
});

test('the outermost of nested placeholders is reported', () => {
  const text = 'DATABASE_URL=postgresql://user:your-password@example.com/shop';
  expect(findPlaceholders(text, { dialect: 'env' }).map((found) => found.text)).toEqual([text.slice(13)]);
});

test('a carriage return is no part of a placeholder', () => {
  expect(findPlaceholders('cd /path/to/shop\r\n', { dialect: 'bash' })[0]?.text).toBe('/path/to/shop');
});

test('masking keeps the rest and leaves nothing that a shell acts upon', () => {
  const text = 'ssh <user>@example.com\ncd "/path/to/my shop" && git checkout [commit-sha]';
  const placeholders = findPlaceholders(text, { dialect: 'bash' });
  expect(maskPlaceholders(text, placeholders)).toBe(
    'ssh xuserx@example.com\ncd "/path/to/my shop" && git checkout xcommit-shax',
  );
});

test('masking ignores a place outside the text', () => {
  const [placeholder] = findPlaceholders('ls <name>', { dialect: 'bash' });
  expect(maskPlaceholders('ls', placeholder ? [{ ...placeholder, line: 9 }] : [])).toBe('ls');
});
