import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findChecklistFaults } from '../invariants/checklist-faults.ts';
import { readSubject } from '../invariants/subject.ts';
import { guideDocument } from '../support/guide-arbitrary.ts';

test('every checklist is what its schema says, holds all boxes and is nested in itself', () => {
  fc.assert(
    fc.property(guideDocument(), (text) => {
      expect(findChecklistFaults(readSubject(text))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
