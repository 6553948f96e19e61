import type { ChecklistRecord, RecordEvent, Seal, Subject } from './record.ts';
import { sortEvents } from './record-event.ts';

/** `changed`: it was ticked or skipped, but what was ticked is not what the guide says now. */
export type ItemStanding = 'open' | 'done' | 'skipped' | 'changed';

export interface ItemState<S extends Subject = Subject> {
  readonly item: S;
  readonly standing: ItemStanding;
  /** The event that the standing comes from; for an open item the one that reopened it. */
  readonly event: RecordEvent | null;
  /** Ticks and skips that still speak for the item. */
  readonly answers: readonly RecordEvent[];
  /** What has changed since, for `changed`. */
  readonly changes: readonly (keyof Seal)[];
}

export interface RecordState<S extends Subject = Subject> {
  readonly items: readonly ItemState<S>[];
  /** Events about items that the guide does not have any more. */
  readonly gone: readonly RecordEvent[];
}

/** What a record says of the items of a checklist. */
export function stateOf<S extends Subject>(items: readonly S[], record: ChecklistRecord): RecordState<S> {
  const find = makeFinder(items);
  const own = new Map<string, RecordEvent[]>();
  const gone: RecordEvent[] = [];
  for (const event of sortEvents(record.events)) {
    const item = find(event);
    if (item === null) gone.push(event);
    else own.set(item.id, [...(own.get(item.id) ?? []), event]);
  }
  return { items: items.map((item) => judge(item, own.get(item.id) ?? [])), gone };
}

/**
 * The item that an event is about. Ids of items that share their words change when one of them comes or goes: then it is
 * the one with the same words in the same section, if there is only one.
 */
function makeFinder<S extends Subject>(items: readonly S[]): (event: RecordEvent) => S | null {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ({ item, about }) => {
    const named = byId.get(item);
    if (named !== undefined) return named;
    const alike = items.filter(({ anchor, seal }) => anchor === about.section && seal.words === about.seal.words);
    return alike.length === 1 ? (alike[0] ?? null) : null;
  };
}

function judge<S extends Subject>(item: S, events: readonly RecordEvent[]): ItemState<S> {
  const reopened = events.findLastIndex(({ action }) => action === 'untick');
  const standing = events.slice(reopened + 1);
  const last = standing.at(-1);
  const answers = standing.filter(({ about }) => changesOf(about.seal, item.seal).length === 0);
  const state = { item, answers, changes: [] };
  if (last === undefined) return { ...state, standing: 'open', event: events[reopened] ?? null };
  // One tick for what the guide says now is enough, whatever others have said of an earlier text.
  const tick = answers.findLast(({ action }) => action === 'tick');
  if (tick !== undefined) return { ...state, standing: 'done', event: tick };
  if (answers.length > 0) return { ...state, standing: 'skipped', event: answers.at(-1) ?? null };
  return { ...state, standing: 'changed', event: last, changes: changesOf(last.about.seal, item.seal) };
}

const changesOf = (before: Seal, now: Seal): (keyof Seal)[] =>
  (['words', 'commands', 'criteria'] as const).filter((part) => before[part] !== now[part]);

/** Whether a record can be about a guide: it bears its name, and knows at least one of its items. */
export function belongsTo(record: ChecklistRecord, slug: string, { gone }: RecordState): boolean {
  return record.guide.slug === slug && (record.events.length === 0 || gone.length < record.events.length);
}
