import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ChecklistRecord,
  diffRecords,
  isVerified,
  mergeRecords,
  printRecord,
  readRecord,
  stateOf,
  verifyRecord,
} from '../../src/gate/index.ts';
import { record, relatedRecords, say, subjects } from '../support/record-arbitrary.ts';
import { makeValidator } from '../support/schema-validator.ts';

const merge = (...records: [ChecklistRecord, ...ChecklistRecord[]]): string => {
  const merged = mergeRecords(records);
  if (merged === null) throw new Error('These are records of one guide.');
  return printRecord(merged);
};
const read = (text: string): ChecklistRecord => {
  const result = readRecord(text);
  if (!result.ok) throw new Error(`${result.place}: ${result.problem}`);
  return result.record;
};

describe('merging', () => {
  test('is commutative, associative and idempotent, and loses nothing', () => {
    fc.assert(
      fc.property(relatedRecords(3), ([a, b, c]) => {
        if (!a || !b || !c) return;
        expect(merge(a, b)).toBe(merge(b, a));
        expect(merge(read(merge(a, b)), c)).toBe(merge(a, read(merge(b, c))));
        expect(merge(a, a)).toBe(printRecord(a));
        expect(merge(read(merge(a, b)), a)).toBe(merge(a, b));
        const merged = read(merge(a, b, c));
        for (const one of [a, b, c]) expect(diffRecords(one, merged).first).toEqual([]);
      }),
    );
  });

  test('what is read again is what was written, and what the published schema says', () => {
    const findFaults = makeValidator('record');
    fc.assert(
      fc.property(record(), (one) => {
        expect(printRecord(read(printRecord(one)))).toBe(printRecord(one));
        expect(findFaults(JSON.parse(printRecord(one)))).toEqual([]);
      }),
    );
  });
});

test('the state does not depend on the order of the events', () => {
  fc.assert(
    fc.property(record(), fc.infiniteStream(fc.nat()), (one, random) => {
      const keyed = one.events.map((event) => ({ event, key: random.next().value as number }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ event }) => event);
      expect(stateOf(subjects, { ...one, events: shuffled })).toEqual(stateOf(subjects, one));
    }),
  );
});

test('the last event of an item that is ticked as it stands now decides', () => {
  fc.assert(
    fc.property(record(), fc.constantFrom(...subjects), fc.nat(), (one, item, at) => {
      const standingAfter = (next: ChecklistRecord) =>
        stateOf(subjects, next).items.find((state) => state.item.id === item.id)?.standing;
      expect(standingAfter(say(one, 'tick', item, { at }))).toBe('done');
      expect(standingAfter(say(one, 'untick', item, { at }))).toBe('open');
    }),
  );
});

test('more ticks never make a record fail', () => {
  fc.assert(
    fc.property(
      relatedRecords(1),
      fc.array(fc.tuple(fc.constantFrom(...subjects), fc.nat(), fc.constantFrom('Ana', 'Bob'))),
      fc.boolean(),
      fc.boolean(),
      fc.subarray(['before', 'after'], { minLength: 1 }),
      ([one], ticks, requireOwner, refuseSkips, phases) => {
        if (!one) return;
        const judge = (it: ChecklistRecord) =>
          verifyRecord(stateOf(subjects, it), { phases, requireOwner, refuseSkips });
        let before = judge(one);
        let now = one;
        for (const [item, at, by] of ticks) {
          // A tick on a copy of the record, merged back: it may well be older than what is there.
          const copy = say({ ...one, events: [] }, 'tick', item, { at, by });
          now = mergeRecords([now, copy]) ?? now;
          const after = judge(now);
          if (isVerified(before)) expect(isVerified(after)).toBe(true);
          expect(after.settled).toBeGreaterThanOrEqual(before.settled);
          before = after;
        }
      },
    ),
  );
});

test('whatever is done to its bytes, a record is read whole or refused with a place', () => {
  fc.assert(
    fc.property(
      record(),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('', '}', '"', '\u0000', ',', '0', 'x'),
      (one, at, cut, put) => {
        const text = printRecord(one);
        const start = at % text.length;
        const damaged = text.slice(0, start) + put + text.slice(start + (cut % 5));
        const result = readRecord(damaged);
        if (result.ok) expect(printRecord(result.record).length).toBeGreaterThan(0);
        else {
          expect(result.place).not.toBe('');
          expect(result.problem).not.toMatch(/\n/);
        }
      },
    ),
    { numRuns: 500 },
  );
});
