import { describe, expect, test } from 'vitest';
import {
  belongsTo,
  diffRecords,
  emptyRecord,
  isVerified,
  mergeRecords,
  printRecord,
  readRecord,
  stateOf,
  verifyRecord,
} from '../../src/gate/index.ts';
import { makeSubject, say } from '../support/record-arbitrary.ts';

const empty = emptyRecord('shop');
const [a, b] = [makeSubject('a'), makeSubject('b')];
const rules = { phases: ['before'], requireOwner: false, refuseSkips: false };
const standings = (items: Parameters<typeof stateOf>[0], record: Parameters<typeof stateOf>[1]) =>
  stateOf(items, record).items.map(({ standing }) => standing);

describe('the state of an item', () => {
  test('is what was said last', () => {
    const ticked = say(empty, 'tick', a);
    expect(standings([a, b], ticked)).toEqual(['done', 'open']);
    expect(standings([a], say(ticked, 'untick', a))).toEqual(['open']);
    expect(standings([a], say(say(ticked, 'untick', a), 'skip', a))).toEqual(['skipped']);
  });

  test('is what was said last also by a clock that goes wrong', () => {
    expect(standings([a], say(say(empty, 'tick', a, { at: 1e12 }), 'untick', a, { at: 5 }))).toEqual(['open']);
  });

  test('tells what has changed since it was ticked', () => {
    const now = { ...a, seal: { ...a.seal, commands: 'f'.repeat(16) } };
    const [state] = stateOf([now], say(empty, 'tick', a)).items;
    expect(state).toMatchObject({ standing: 'changed', changes: ['commands'], event: { by: 'Ana' } });
    expect(standings([now], say(say(empty, 'tick', a), 'tick', now))).toEqual(['done']);
  });

  test('a tick for an older text takes nothing from one for today’s', () => {
    const now = makeSubject('a', { version: 2 });
    expect(standings([now], say(say(empty, 'tick', now), 'tick', a))).toEqual(['done']);
  });

  test('follows an item whose id had to change, and no other item', () => {
    const staging = makeSubject('x@staging', { anchor: 'staging' });
    const production = makeSubject('x@production', { anchor: 'production' });
    const ticked = say(empty, 'tick', makeSubject('x', { anchor: 'staging' }));
    expect(standings([staging, production], ticked)).toEqual(['done', 'open']);
    const alone = makeSubject('x', { anchor: 'production' });
    expect(stateOf([alone], say(empty, 'tick', staging))).toMatchObject({
      items: [{ standing: 'open' }],
      gone: [{ item: 'x@staging' }],
    });
    const twins = ['x@staging', 'x@staging-2'].map((id) => makeSubject(id, { anchor: 'staging' }));
    expect(standings(twins, ticked)).toEqual(['open', 'open']);
  });
});

describe('verifying', () => {
  const verdict = (record: typeof empty, more: Partial<typeof rules> = {}) =>
    verifyRecord(stateOf([a, b, makeSubject('c', { required: false }), makeSubject('d', { phase: 'after' })], record), {
      ...rules,
      ...more,
    });

  test('asks for what is required, in the phases that are asked for', () => {
    const ticked = say(say(empty, 'tick', a), 'tick', b);
    expect(verdict(say(empty, 'tick', a))).toMatchObject({ open: [{ item: { id: 'b' } }], required: 2, settled: 1 });
    expect(isVerified(verdict(ticked))).toBe(true);
    expect(verdict(ticked, { phases: ['before', 'after'] }).open.map(({ item }) => item.id)).toEqual(['d']);
  });

  test('takes a skip for an answer unless told otherwise', () => {
    const skipped = say(say(empty, 'tick', a), 'skip', b, { note: 'not used here' });
    expect(isVerified(verdict(skipped))).toBe(true);
    expect(verdict(skipped, { refuseSkips: true }).open.map(({ item }) => item.id)).toEqual(['b']);
  });

  test.each([
    ['DBA team', 'dba-team', false],
    ['DBA team', 'DBA Team', true],
    ['DBA team', 'Ana (DBA team)', true],
    ['@ana', 'ana', true],
    ['Ana', 'Anabel', false],
    [null, 'anybody', true],
  ])('an item of %s that %s has ticked: %s', (owner, by, isFine) => {
    const item = makeSubject('a', { owner });
    const ticked = say(empty, 'tick', item, { by });
    const result = verifyRecord(stateOf([item], ticked), { ...rules, requireOwner: true });
    expect(isVerified(result)).toBe(isFine);
    expect(isVerified(verifyRecord(stateOf([item], ticked), rules))).toBe(true);
  });

  test('a record belongs to the guide of its name, if it knows any of its items', () => {
    const ticked = say(empty, 'tick', a);
    expect(belongsTo(ticked, 'shop', stateOf([a], ticked))).toBe(true);
    expect(belongsTo(ticked, 'other', stateOf([a], ticked))).toBe(false);
    const other = [makeSubject('z', { anchor: 'elsewhere' })];
    expect(belongsTo(ticked, 'shop', stateOf(other, ticked))).toBe(false);
    expect(belongsTo(empty, 'shop', stateOf(other, empty))).toBe(true);
  });
});

test('records of two guides are not merged', () => {
  expect(mergeRecords([empty, emptyRecord('other')])).toBeNull();
});

test('a difference names the events and where they lead', () => {
  const one = say(empty, 'tick', a);
  expect(diffRecords(one, say(one, 'untick', a, { by: 'Bob' }))).toMatchObject({
    first: [],
    second: [{ by: 'Bob' }],
    items: [{ item: 'a', first: 'tick', second: 'untick' }],
  });
});

describe('a text that is no record', () => {
  const good = printRecord(say(empty, 'tick', a));
  test.each([
    ['', '1:1', "it is empty; a record, which starts with '{', was expected"],
    [good.slice(0, 40), '4:11', expect.stringContaining('it is cut off')],
    [good.slice(0, -4), '27:3', "it is cut off; ',' or ']' was expected"],
    [good.replace('"schema": 1,', '"schema": 1'), '3:3', "it is no JSON; ',' or '}' was expected"],
    [good.replace('"tick"', 'tick'), '11:17', 'it is no JSON; a value was expected'],
    [good.replace('"Ana"', '"An\\a"'), '10:16', 'it is no JSON; a known escape was expected'],
    [`${good}x`, '29:1', 'it is no JSON; the end of the file was expected'],
    [`<<<<<<< ours\n${good}`, '1:1', expect.stringContaining('runsheet checklist merge')],
    ['[]', 'its top level', 'it is no record; an object was expected'],
    ['{"name":"x"}', 'schema', 'the number 1 was expected'],
    [good.replace('"schema": 1', '"schema": 2'), 'schema', expect.stringContaining('version 2')],
    [good.replace('"tick"', '"done"'), 'events[0].action', 'tick, untick or skip was expected'],
    [
      good.replace(/"at": ".*"/, '"at": "2026-02-31T99:00:00.000Z"'),
      'events[0].at',
      expect.stringContaining('a time such as'),
    ],
    [good.replace('"by"', '"who"'), 'events[0].by', 'a name on one line was expected'],
    [good.replace('"note": null', '"note": null, "mood": 1'), 'events[0]', 'nothing named mood was expected'],
    [good.replace('"Ana"', '"Bob"'), 'events[0].id', expect.stringContaining('edited or damaged')],
  ])('%#', (text, place, problem) => {
    expect(readRecord(text)).toEqual({ ok: false, place, problem });
  });

  test('a mark at its start is none of its content', () => {
    expect(readRecord(`\uFEFF${good}`)).toMatchObject({ ok: true });
  });
});
