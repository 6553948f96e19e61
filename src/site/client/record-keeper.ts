import {
  appendEvent,
  type ChecklistRecord,
  emptyRecord,
  mergeRecords,
  type RecordState,
  type Subject,
  stateOf,
} from '../../gate/index.ts';
import { type RecordBasis, subjectOf } from '../page/marks.ts';
import { keep, recall } from './storage.ts';

/** The record of a guide in this browser. What it says of the items, and what of it is stale, `gate` alone decides. */
export class RecordKeeper {
  readonly slug: string;
  readonly subjects: readonly Subject[];
  readonly #sha256: string;
  #record: ChecklistRecord;

  constructor({ slug, sha256, others }: RecordBasis, boxes: Iterable<HTMLInputElement>) {
    this.slug = slug;
    this.subjects = [
      ...[...boxes].map(readBox),
      ...others.map((mark) => subjectOf({ ...mark, text: mark.text ?? '', section: mark.section ?? '' })),
    ];
    this.#sha256 = sha256;
    this.#record = recall<ChecklistRecord>(`record:${slug}`) ?? emptyRecord(slug);
  }

  get record(): ChecklistRecord {
    return this.#record;
  }

  get state(): RecordState {
    return stateOf(this.subjects, this.#record);
  }

  /** @returns whether this browser keeps it */
  say(id: string, action: 'tick' | 'untick', by: string): boolean {
    const item = this.subjects.find((subject) => subject.id === id);
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
    return keep(`record:${this.slug}`, record);
  }
}

/** The item of a box: what the box does not tell stands around it. */
function readBox(box: HTMLInputElement): Subject {
  const { item = '', line = '', text, in: section, seal } = box.dataset;
  const words = (box.nextElementSibling?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return subjectOf({
    id: item,
    line: Number(line),
    text: text ?? words,
    section: section ?? box.closest('.step')?.id ?? '',
    seal: seal ?? null,
  });
}
