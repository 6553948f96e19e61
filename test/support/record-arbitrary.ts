import fc from 'fast-check';
import { appendEvent, type ChecklistRecord, emptyRecord, type Statement, type Subject } from '../../src/gate/index.ts';

const digest = (number: number): string => number.toString(16).padStart(16, '0');

export const makeSubject = (id: string, row: Partial<Subject> & { version?: number } = {}): Subject => ({
  id,
  phase: 'before',
  text: `Words of ${id}`,
  line: 5,
  anchor: 'section',
  required: true,
  owner: null,
  seal: { words: digest(row.version ?? 0), commands: digest(0), criteria: digest(0) },
  ...row,
});

const guideHash = 'a'.repeat(64);

export const say = (
  record: ChecklistRecord,
  action: Statement['action'],
  item: Subject,
  more: Partial<Omit<Statement, 'action' | 'item'>> = {},
): ChecklistRecord =>
  appendEvent(record, { action, item, by: 'Ana', at: 0, note: null, evidence: null, guide: guideHash, ...more });

/** The items of a guide, as it was and as it is now: some of its words have changed. */
export const subjects = ['a', 'b', 'c', 'd'].map((id, index) =>
  makeSubject(id, { phase: index < 2 ? 'before' : 'after', owner: index % 2 === 0 ? 'Ana' : null }),
);
const earlier = subjects.map((subject) => ({ ...subject, seal: { ...subject.seal, words: digest(7) } }));

const statement = fc.record({
  action: fc.constantFrom('tick' as const, 'untick' as const, 'skip' as const),
  item: fc.constantFrom(...subjects, ...earlier, makeSubject('gone')),
  by: fc.constantFrom('Ana', 'Bob', 'Ana (DBA)', '名'),
  at: fc.integer({ min: 0, max: 2 ** 33 }),
  note: fc.option(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })),
  evidence: fc.option(fc.constantFrom('https://ci.example/7', 'log.txt')),
  guide: fc.constant(guideHash),
});

const fill = (statements: readonly Statement[], start = emptyRecord('shop')): ChecklistRecord =>
  statements.reduce((record, said) => appendEvent(record, said), start);

/** A record as one person on one machine makes it. */
export const record = (): fc.Arbitrary<ChecklistRecord> =>
  fc.array(statement, { maxLength: 8 }).map((all) => fill(all));

/** Records that several people have made on from the same one. */
export const relatedRecords = (count: number): fc.Arbitrary<ChecklistRecord[]> =>
  record().chain((start) =>
    fc.array(
      fc.array(statement, { maxLength: 6 }).map((all) => fill(all, start)),
      { minLength: count, maxLength: count },
    ),
  );
