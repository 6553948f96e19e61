import type { z } from 'zod';
import { findJsonFault, placeOf } from './json-fault.ts';
import { ChecklistRecord } from './record.ts';
import { eventId, sortEvents } from './record-event.ts';

/** A record, or where its text is none and what should stand there. */
export type ReadRecord =
  | { readonly ok: true; readonly record: ChecklistRecord }
  | { readonly ok: false; readonly place: string; readonly problem: string };

/** Reads the text of a record. An event that does not have the id of its content was edited or damaged. */
export function readRecord(content: string): ReadRecord {
  const text = content.replace(/^\uFEFF/, '');
  const fault = findJsonFault(text);
  if (fault !== null) return { ok: false, ...describeFault(text, fault) };
  const value: unknown = JSON.parse(text);
  if (isLater(value)) {
    return { ok: false, place: 'schema', problem: `it is a record of version ${value.schema}; version 1 was expected` };
  }
  const { success, data, error } = ChecklistRecord.safeParse(value);
  if (!success) return { ok: false, ...describeIssue(error.issues[0]) };
  const broken = data.events.findIndex(({ id, ...content }) => id !== eventId(content));
  if (broken !== -1) {
    const problem = 'it is not the id of this event, which was edited or damaged; events are never changed';
    return { ok: false, place: `events[${broken}].id`, problem };
  }
  return { ok: true, record: { ...data, events: sortEvents(data.events) } };
}

const isLater = (value: unknown): value is { schema: number } =>
  typeof value === 'object' &&
  value !== null &&
  'schema' in value &&
  typeof value.schema === 'number' &&
  Number.isInteger(value.schema) &&
  value.schema > 1;

function describeFault(text: string, { offset, expected }: { offset: number; expected: string }) {
  const place = placeOf(text, offset);
  if (text.trim() === '') return { place, problem: "it is empty; a record, which starts with '{', was expected" };
  if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text)) {
    return { place, problem: 'it holds the marks of a conflict; merge the two records with runsheet checklist merge' };
  }
  if (offset >= text.trimEnd().length) return { place, problem: `it is cut off; ${expected} was expected` };
  return { place, problem: `it is no JSON; ${expected} was expected` };
}

const wanted: Readonly<Record<string, string>> = {
  schema: 'the number 1',
  guide: 'the guide',
  slug: 'the name of the guide',
  events: 'a list of events',
  id: '16 hexadecimal digits',
  at: 'a time such as 2026-03-10T09:30:00.000Z',
  by: 'a name on one line',
  action: 'tick, untick or skip',
  item: 'the id of an item',
  note: 'a text or null',
  evidence: 'a text or null',
  text: 'the words of the item',
  section: 'the id of a section',
  line: 'a line number, counted from 1',
  seal: 'the hashes of the item',
  words: '16 hexadecimal digits',
  commands: '16 hexadecimal digits',
  criteria: '16 hexadecimal digits',
  about: 'the item as it was',
};

function describeIssue(issue: z.core.$ZodIssue | undefined): { place: string; problem: string } {
  const path = issue?.path ?? [];
  const place = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1);
  if (issue?.code === 'unrecognized_keys') {
    return { place: place || 'its top level', problem: `nothing named ${issue.keys[0]} was expected` };
  }
  const name = path.findLast((key) => typeof key === 'string');
  if (name === undefined) return { place: 'its top level', problem: 'it is no record; an object was expected' };
  // `guide` is the guide of the record, and in an event the hash of its text.
  const isHash = name === 'guide' && path.length > 1;
  const what = typeof path.at(-1) === 'number' ? 'an event' : isHash ? '64 hexadecimal digits' : wanted[String(name)];
  return { place, problem: `${what ?? 'something else'} was expected` };
}
