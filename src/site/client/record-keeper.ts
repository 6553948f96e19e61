import {
  appendEvent,
  type ChecklistRecord,
  emptyRecord,
  mergeRecords,
  type RecordState,
  type Subject,
  stateOf,
} from '../../gate/index.ts';
import { type Mark, subjectOf } from '../page/marks.ts';
import type { PageData } from '../page/page-data.ts';
import { keep, recall } from './storage.ts';

/** The record of a guide in this browser. What it says of the items, and what of it is stale, `gate` alone decides. */
export class RecordKeeper {
  readonly slug: string;
  /** First those of the boxes, in their order. */
  readonly subjects: readonly Subject[];
  /** What the browser keeps it under. */
  readonly #name: string;
  readonly #sha256: string;
  #record: ChecklistRecord;

  constructor(guide: string, { slug, sha256, boxes, others }: PageData, shown: readonly HTMLInputElement[]) {
    this.slug = slug;
    this.#name = `record:${guide}`;
    this.subjects = [
      ...boxes.map((mark, at) => subjectAt(shown[at], mark)),
      ...others.map((mark) => subjectOf({ ...mark, text: mark.text ?? '', section: mark.section ?? '' })),
    ];
    this.#sha256 = sha256;
    this.#record = recall<ChecklistRecord>(this.#name) ?? emptyRecord(slug);
  }

  get record(): ChecklistRecord {
    return this.#record;
  }

  get state(): RecordState {
    return stateOf(this.subjects, this.#record);
  }

  /** @returns whether this browser keeps it */
  say(at: number, action: 'tick' | 'untick', by: string): boolean {
    const item = this.subjects[at];
    if (item === undefined) return false;
    const said = { action, item, by, at: Date.now(), note: null, evidence: null, guide: this.#sha256 };
    return this.#keep(appendEvent(this.#record, said));
  }

  /** Takes the events of another record besides; false when it is about another guide. */
  merge(other: ChecklistRecord): boolean {
    const merged = mergeRecords([this.#record, other]);
    return merged !== null && this.#keep(merged);
  }

  reset(): void {
    this.#keep(emptyRecord(this.slug));
  }

  #keep(record: ChecklistRecord): boolean {
    this.#record = record;
    return keep(this.#name, record);
  }
}

/** The item of a box: what its mark does not tell stands around it. */
function subjectAt(box: HTMLInputElement | undefined, mark: Mark): Subject {
  const words = (box?.parentElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return subjectOf({ ...mark, text: mark.text ?? words, section: mark.section ?? box?.closest('.step')?.id ?? '' });
}
