import type { ChecklistRecord, RecordAction, RecordEvent } from './record.ts';
import { sortEvents } from './record-event.ts';

export interface RecordDifference {
  /** Events that only the first record has. */
  readonly first: readonly RecordEvent[];
  /** Events that only the second record has. */
  readonly second: readonly RecordEvent[];
  /** Items of which the records say different things in the end. */
  readonly items: readonly {
    readonly item: string;
    readonly text: string;
    readonly first: RecordAction | null;
    readonly second: RecordAction | null;
  }[];
}

export function diffRecords(a: ChecklistRecord, b: ChecklistRecord): RecordDifference {
  const [first, second] = [without(a, b), without(b, a)];
  const [lastA, lastB] = [lastEvents(a), lastEvents(b)];
  const ids = [...new Set([...first, ...second].map(({ item }) => item))].sort();
  return {
    first,
    second,
    items: ids.flatMap((item) => {
      const [inA, inB] = [lastA.get(item), lastB.get(item)];
      if (inA?.action === inB?.action) return [];
      const text = (inB ?? inA)?.about.text ?? '';
      return [{ item, text, first: inA?.action ?? null, second: inB?.action ?? null }];
    }),
  };
}

function without({ events }: ChecklistRecord, other: ChecklistRecord): RecordEvent[] {
  const known = new Set(other.events.map(({ id }) => id));
  return sortEvents(events.filter(({ id }) => !known.has(id)));
}

const lastEvents = ({ events }: ChecklistRecord): ReadonlyMap<string, RecordEvent> =>
  new Map(sortEvents(events).map((event) => [event.item, event]));
