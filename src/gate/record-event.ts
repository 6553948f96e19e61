import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ChecklistRecord, RecordAction, RecordEvent, Subject } from './record.ts';

/** What somebody says of an item. Who and when are theirs to tell: nothing here knows a clock or a name. */
export interface Statement {
  readonly action: RecordAction;
  readonly item: Subject;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly note: string | null;
  readonly evidence: string | null;
  /** SHA-256 of the guide. */
  readonly guide: string;
}

export const emptyRecord = (slug: string): ChecklistRecord => ({ schema: 1, guide: { slug }, events: [] });

/** The record with one more event, the last of all: a clock that goes wrong must not hide what was said before. */
export function appendEvent(record: ChecklistRecord, { item, at, ...said }: Statement): ChecklistRecord {
  const latest = record.events.reduce((most, event) => Math.max(most, Date.parse(event.at)), Number.NEGATIVE_INFINITY);
  const { text, anchor, line, seal } = item;
  const event = {
    at: new Date(Math.max(at, latest + 1)).toISOString(),
    by: said.by,
    action: said.action,
    item: item.id,
    note: said.note,
    evidence: said.evidence,
    guide: said.guide,
    about: { text, section: anchor, line, seal: { ...seal } },
  };
  return { ...record, events: sortEvents([...record.events, { id: eventId(event), ...event }]) };
}

/** The id that an event has by its content. */
export function eventId({ at, by, action, item, note, evidence, guide, about }: Omit<RecordEvent, 'id'>): string {
  const { text, section, line, seal } = about;
  const place = [text, section, line, seal.words, seal.commands, seal.criteria];
  const content = JSON.stringify([at, by, action, item, note, evidence, guide, ...place]);
  return bytesToHex(sha256(utf8ToBytes(content))).slice(0, 16);
}

/** By time, then id, each event once. */
export function sortEvents(events: readonly RecordEvent[]): RecordEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return [...byId.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A record as a file. */
export const printRecord = ({ schema, guide, events }: ChecklistRecord): string =>
  `${JSON.stringify({ schema, guide, events: sortEvents(events) }, null, 2)}\n`;
