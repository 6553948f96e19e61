import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGuideFaults, findLineEndFaults, findRepeatFaults } from '../invariants/compile-faults.ts';
import { readSubject } from '../invariants/subject.ts';
import { guideDocument } from '../support/guide-arbitrary.ts';
import { anyText, markdownDocument } from '../support/markdown-arbitrary.ts';

describe.each([
  ['any text', anyText(), 300],
  ['text of Markdown constructs', markdownDocument(), 400],
  ['deployment guides put together at random', guideDocument(), 700],
] as const)('compile on %s', (_, texts, numRuns) => {
  it.each([
    ['gives a model by its own schema, true to the text', findGuideFaults, numRuns],
    ['gives the same bytes twice', findRepeatFaults, numRuns / 5],
    ['gives the same model for LF, CRLF and CR, the name of the line ends apart', findLineEndFaults, numRuns / 5],
  ])('%s', (_, find, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(find(readSubject(text))).toEqual([]);
      }),
      { numRuns },
    );
  });
});
