import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDuration } from '../../../src/assemble/heading/duration.ts';
import { readHeading } from '../../../src/assemble/heading/read-heading.ts';

const emoji = /\p{Emoji_Presentation}|\uFE0F|\u200D|\u20E3|[☐☑✓✅□]/u;
const words = fc.constantFrom(
  'Step 1:',
  'Phase 2',
  '1.2',
  '3)',
  '①',
  '一、',
  '第1步',
  '1️⃣',
  'Day 1-2',
  '(Week 1)',
  'T+0 to',
  '(10 min)',
  '[5m',
  '- 1-2 hours',
  '约15分钟',
  '✅',
  '🚀',
  '👩‍💻',
  '🇫🇷',
  '□',
  'DONE',
  '(optional)',
  'Deploy',
  'to',
  'production',
  'staging',
  'rollback',
  'if',
  '回滚',
  'откат',
  '**',
  ':',
  '—',
  '(',
  ')',
  ' ',
  '\u00A0',
  '\u0130',
  '\uD800',
);
const heading = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.array(words).map((parts) => parts.join('')),
);

test('any string has facts, a title where it has words, and no emoji in it', () => {
  fc.assert(
    fc.property(heading, fc.boolean(), (text, isTitle) => {
      const { title } = readHeading(text, { title: isTitle });
      if (/[a-zа-я]/iu.test(text)) {
        expect(title).not.toBe('');
        expect(title).not.toMatch(emoji);
        expect(title).toBe(title.trim());
      } else if (text.trim() !== '' && !/[\p{Cf}\p{Cc}\p{M}]/u.test(text)) expect(title).not.toBe('');
      readDuration(text);
    }),
    { numRuns: 1500 },
  );
});

test.each([
  '🚀 Step 1: **Deploy** to Staging (10 min) ✅',
  'Phase 2: Production Rollout (Week 2)',
  'Day 3-4: Load Testing',
  'Rollback Plan (If Issues Occur):',
  '一、准备工作（约15分钟）',
  'Migrate — ETA: 5m',
  'Step 1',
])('the title of a title is itself: %s', (text) => {
  const { title } = readHeading(text);
  expect(readHeading(title).title).toBe(title);
});

test.each([
  ' ',
  '(',
  '1. ',
  '1-',
  'a ',
  '[(',
  '- ',
  '第',
  'if ',
  '1 h ',
  '🚀',
  '✅ ',
  '~',
  'T+1 to ',
  '.',
  'rollback ',
])('a long run of "%s" is read to its end', (part) => {
  const text = `x ${part.repeat(20_000)}`;
  expect(readHeading(text).title).not.toBe('');
  expect(readHeading(text.slice(2)).title.length).toBeLessThanOrEqual(text.length);
  expect(readDuration(text)?.min ?? 0).toBeGreaterThanOrEqual(0);
});
