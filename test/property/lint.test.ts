import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFindingEndFaults, findFindingFaults, findFixFaults } from '../invariants/lint-faults.ts';
import { readSubject } from '../invariants/subject.ts';
import { guideDocument } from '../support/guide-arbitrary.ts';
import { anyText, markdownDocument } from '../support/markdown-arbitrary.ts';

describe.each([
  ['any text', anyText(), 150],
  ['text of Markdown constructs', markdownDocument(), 200],
  ['deployment guides put together at random', guideDocument(), 300],
] as const)('lint on %s', (_, texts, numRuns) => {
  it('gives findings by their schema, inside the text, in order, each with a fingerprint of its own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findFindingFaults(readSubject(text))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('finds the same whatever the line ends are', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findFindingEndFaults(readSubject(text))).toEqual([]);
      }),
      { numRuns: numRuns / 5 },
    );
  });

  it('makes fixes that leave everything else alone, and has nothing to do the second time', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (raw, end, mark) => {
        const text = (mark ? '\uFEFF' : '') + raw.replace(/^\uFEFF+/, '').replace(/\r\n?|\n/g, end);
        expect(await findFixFaults(readSubject(text))).toEqual([]);
      }),
      { numRuns: numRuns / 5 },
    );
  });
});
