import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { emitChecklist, renderCsv, renderMarkdown } from '../../src/emit/index.ts';
import { guideDocument } from '../support/guide-arbitrary.ts';
import { makeValidator } from '../support/schema-validator.ts';

const findFaults = makeValidator('checklist');

test('every checklist is what its schema says, holds all boxes and is nested in itself', () => {
  fc.assert(
    fc.property(guideDocument(), (text) => {
      const guide = compile(text, { path: 'guide.md' });
      const checklist = emitChecklist(guide);
      expect(findFaults(JSON.parse(JSON.stringify(checklist)))).toEqual([]);
      const ids = new Set(checklist.items.map(({ id }) => id));
      expect(ids.size).toBe(checklist.items.length);
      const boxes = guide.checklist.filter(({ checked }) => checked !== null);
      expect(boxes.filter(({ id }) => !ids.has(id))).toEqual([]);
      expect(guide.criteria.filter(({ line }) => !checklist.items.some((item) => item.line === line))).toEqual([]);
      expect(checklist.items.filter(({ parent }) => parent !== null && !ids.has(parent))).toEqual([]);
      expect(renderMarkdown(checklist, { silent: true })).not.toMatch(/<(?!!)/);
      expect(renderCsv(checklist).split('\r\n').length).toBeGreaterThan(checklist.items.length);
    }),
    { numRuns: 150 },
  );
});
