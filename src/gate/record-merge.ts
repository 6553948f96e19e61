import type { ChecklistRecord } from './record.ts';
import { sortEvents } from './record-event.ts';

/** All events of several records; null when they are not about one guide. The order of the records does not matter. */
export function mergeRecords(records: readonly [ChecklistRecord, ...ChecklistRecord[]]): ChecklistRecord | null {
  const [{ schema, guide }] = records;
  if (records.some((record) => record.guide.slug !== guide.slug)) return null;
  return { schema, guide, events: sortEvents(records.flatMap(({ events }) => events)) };
}
