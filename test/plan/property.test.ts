import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { Flow, listTargets, Plan, plan } from '../../src/plan/index.ts';
import { guideDocument } from '../support/guide-arbitrary.ts';
import { findPlanFaults } from './plan-faults.ts';

it('keeps its promises on guides put together at random', () => {
  fc.assert(
    fc.property(guideDocument(), (text) => {
      const guide = compile(text, { path: 'guides/shop.md' });
      const before = JSON.stringify(guide);
      for (const environment of listTargets(guide)) {
        for (const flow of Flow.options) {
          const made = plan(guide, { flow, environment });
          expect(Plan.parse(made)).toEqual(made);
          expect(findPlanFaults(guide, made)).toEqual([]);
          expect(JSON.stringify(plan(guide, { flow, environment }))).toBe(JSON.stringify(made));
        }
      }
      expect(JSON.stringify(guide)).toBe(before);
    }),
    { numRuns: 250 },
  );
});
