import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlaceholders } from '../../../src/classify/placeholder/find-placeholders.ts';
import { maskPlaceholders } from '../../../src/classify/placeholder/mask-placeholders.ts';
import { nameParameter } from '../../../src/classify/placeholder/name-parameter.ts';

const pieces = fc.constantFrom(
  ...'< > [ ] { } {{ }} <a-b> [X_Y] {x} your- your-app YOUR_ example.com @ user@host /path/to/ C:\\ "G:\\a b" = PASSWORD= ... : :// a:b@c xxxx YYYYMMDD __A__ # -- \' " $ \\ 用户名 【a】 \n \r\n mysql ssh -p TIMESTAMP . _ - /'.split(
    ' ',
  ),
  ' ',
  '\n',
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
);
const dialects = fc.constantFrom(
  'bash',
  'powershell',
  'cmd',
  'python',
  'sql',
  'env',
  'yaml',
  'json',
  'ini',
  'text',
  'html',
  'tree',
  '',
);

test('every placeholder stands where it says, in order, apart from the others', () => {
  fc.assert(
    fc.property(texts, dialects, (text, dialect) => {
      const lines = text.split('\n');
      let last = { line: 0, end: 0 };
      for (const { text: found, line, column, name } of findPlaceholders(text, { dialect })) {
        const end = column - 1 + found.length;
        expect(lines[line - 1]?.slice(column - 1, end)).toBe(found);
        expect(found).not.toBe('');
        expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
        expect(line > last.line || column - 1 >= last.end).toBe(true);
        last = { line, end };
      }
    }),
    { numRuns: 400 },
  );
});

test('a mask changes neither length nor lines, and is found to hold nothing twice', () => {
  fc.assert(
    fc.property(texts, dialects, (text, dialect) => {
      const masked = maskPlaceholders(text, findPlaceholders(text, { dialect }));
      expect(masked.length).toBe(text.length);
      expect(masked.split('\n').length).toBe(text.split('\n').length);
    }),
    { numRuns: 200 },
  );
});

test('a name is always a name', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('angle', 'path', 'host', 'choice', 'email'),
      (text, kind) => {
        expect(nameParameter(text, kind as 'angle')).toMatch(/^[A-Z][A-Z0-9_]*$/);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  '<',
  '[',
  '{',
  '{{',
  '<a',
  '[a-',
  'your-',
  'your-a',
  'a.',
  'example.',
  '/path/to/',
  'a@',
  'a@b.',
  'x',
  'xxx-',
  'YYYY',
  'A_',
  'PASSWORD=',
  'PASSWORD="',
  'a://b:c',
  'mysql -',
  'Bearer ',
  ' ',
  '"',
  "'",
  '\\',
  'C:\\',
  '"C:\\',
  '--password ',
  'X.',
  '1.',
  '__A',
  'backup_file',
  '-U ',
  "PASSWORD '",
])('comes to an end on a long run of: %s', (piece) => {
  const text = piece.repeat(Math.ceil(19_000 / piece.length));
  for (const dialect of ['bash', 'yaml', 'sql'])
    for (const found of findPlaceholders(text, { dialect })) expect(found.text.length).toBeLessThanOrEqual(text.length);
});
