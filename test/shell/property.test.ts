import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  describeCall,
  describeSql,
  detectShellFamily,
  isShellLike,
  looksForeign,
  quoteBash,
  readPrompts,
  readShell,
} from '../../src/shell/index.ts';

const pieces = [
  ...[
    '$(',
    ')',
    '`',
    '"',
    "'",
    '\\',
    '\n',
    ' ',
    '#',
    ';',
    '&',
    '|',
    '<',
    '>',
    '<<EOF\n',
    'EOF\n',
    '{',
    '}',
    '((',
    '))',
  ],
  ...['if ', 'then ', 'fi', 'for x in ', 'do ', 'done', 'case x in ', 'esac', 'f() ', '[[ ', ' ]]', 'X=', '${x:-', '$'],
  ...['sudo ', 'ssh h ', 'bash -c ', 'psql ', 'git ', '-c ', '--', 'docker exec ', 'é', '\u0000', '\uD800', '\r', '\t'],
];
const shellish = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(shellish, fc.string({ unit: 'binary', maxLength: 200 }));

it('reads any text, with ordered statements that are slices of it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readShell(text);
      let end = 0;
      for (const statement of reading.commands) {
        expect(statement.start).toBeGreaterThanOrEqual(end);
        expect(statement.text).toBe(text.slice(statement.start, statement.end));
        end = statement.end;
        for (const call of statement.calls) {
          expect(call.start).toBeGreaterThanOrEqual(statement.start);
          expect(call.end).toBeLessThanOrEqual(statement.end);
          describeCall(call);
        }
      }
      for (const comment of reading.comments) {
        expect(text.startsWith(comment.raw, comment.offset)).toBe(true);
        expect(comment.raw).toMatch(/^#[^\n]*$/);
      }
    }),
    { numRuns: 3000 },
  );
});

it('never throws on any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      describeSql(text);
      detectShellFamily(text);
      looksForeign(text);
      readPrompts(text);
      const likeness = isShellLike(text);
      expect(likeness >= 0 && likeness <= 1).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('reads back what it quotes as one literal word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0'));
      const [call] = readShell(`echo ${quoteBash(text)}`).commands[0]?.calls ?? [];
      expect(call?.words.length).toBe(2);
      expect(call?.words[1]?.value).toBe(text);
    }),
  );
});

it.each([
  ['nested substitutions', '$('.repeat(4000)],
  ['nested parentheses', '('.repeat(10_000)],
  ['a long sum', `echo $((${'1+'.repeat(30_000)}1))`],
  ['backslashes', '\\'.repeat(100_000)],
  ['a long line', 'a '.repeat(100_000)],
  ['many wrappers', `${'sudo '.repeat(10_000)}x`],
])('comes to an end on %s', (_name, text) => {
  for (const call of readShell(text).commands.flatMap((statement) => statement.calls))
    expect(describeCall(call).via).toBeDefined();
  expect(isShellLike(text)).toBeGreaterThanOrEqual(0);
  expect(readPrompts(text).promptLines.length).toBeLessThanOrEqual(1);
  expect(looksForeign(text).score).toBeLessThanOrEqual(1);
  expect(Object.keys(detectShellFamily(text))).toHaveLength(4);
});
