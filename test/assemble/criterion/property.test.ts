import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDurationIso } from '../../../src/assemble/criterion/duration.ts';
import { isExpectation, readExpectation } from '../../../src/assemble/criterion/expectation.ts';
import { readCriteria } from '../../../src/assemble/criterion/read-criteria.ts';
import { looksLikeCriterion, readCriterion } from '../../../src/assemble/criterion/read-criterion.ts';

const words = fc.constantFrom(
  ...'Error rate|response time|p95|<|>|>=|≤|=|5|0|1-5|99.9|1,200|1.000|%|ms|seconds|500|errors|No|Zero|without|not|for|within|5 minutes|18/18|all|passing|超过|以上|未満|초과|unter|moins de|более|"|`|(|)|,|Expected:|should be|return|302|or|→|baseline|2x|TypeError|rollback if|alert|$|+'.split(
    '|',
  ),
);
const sentence = fc.oneof(
  fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.array(words, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);
const polarity = fc.constantFrom('success' as const, 'rollback' as const, 'alert' as const, 'expectation' as const);

test('every sentence has a reading that keeps its promises', () => {
  fc.assert(
    fc.property(sentence, polarity, (text, given) => {
      const reading = readCriterion(text, { polarity: given });
      const { kind, comparator, value, upper, of } = reading;
      if (kind === 'manual') expect([comparator, value, upper, of]).toEqual([null, null, null, null]);
      else {
        expect(comparator).not.toBeNull();
        expect(Number.isFinite(value)).toBe(true);
      }
      if (kind === 'absence') expect([comparator, value]).toEqual(['==', 0]);
      if (reading.metric !== null) expect(reading.metric).toMatch(/^[\p{L}\p{M}\p{N}_]+$/u);
      for (const iso of [reading.for, reading.window]) if (iso !== null) expect(iso).toMatch(/^P(?:T?[\d.]+[HMSDW])+/);
      expect(readCriterion(text, { polarity: given })).toEqual(reading);
      expect(readCriteria(text, { polarity: given }).length).toBeGreaterThan(0);
      looksLikeCriterion(text);
    }),
    { numRuns: 600 },
  );
});

test('every text can be asked for an expectation and a duration', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const { check } = readExpectation(text);
      if (check.kind === 'contains') expect(check.values.length).toBeGreaterThan(0);
      if (check.kind === 'status') for (const code of check.codes) expect(code).toMatch(/^[1-5](?:\d\d|xx)$/);
      if (check.kind === 'count') expect(Number.isFinite(check.value)).toBe(true);
      isExpectation(text);
      expect(parseDurationIso(text) ?? 'PT0S').toMatch(/^P/);
    }),
    { numRuns: 600 },
  );
});

test.each([
  '< 5 ',
  '500 errors ',
  '#',
  ' ',
  '`',
  '"a',
  '1/1 ',
  'no ',
  '1,',
  '(',
  '[a](',
  'should be ',
  'all ',
  '超过5',
  '> ',
  'a-',
  '=',
  '9',
  '*/ ',
])('a text of ten thousand characters is read to its end: %j', (piece) => {
  const text = piece.repeat(Math.ceil(10_000 / piece.length));
  const short = text.slice(0, 600);
  for (const input of [text, short, text.slice(0, 2400)]) {
    expect(readCriterion(input, { polarity: 'rollback' }).because).not.toBe('');
    expect(readCriteria(input, { polarity: 'success' })).not.toHaveLength(0);
    expect(readExpectation(input).check).toBeDefined();
    expect(parseDurationIso(input) ?? 'P').toMatch(/^P/);
  }
});
