import { type Checklist, sealItem, type TickableItem } from '../../emit/index.ts';
import type { Subject } from '../../gate/index.ts';

/** What a box tells of its item: only what its page does not say already. */
export interface Mark {
  readonly id: string;
  readonly line: number;
  /** Its words, where those on the page differ. */
  readonly text: string | null;
  /** Its section, where it does not stand in it. */
  readonly section: string | null;
  /** Digests of its commands and criteria; each is empty when it has none, and null stands for two empty ones. */
  readonly seal: string | null;
}

/** What a page must know besides to keep the record of its guide. */
export interface RecordBasis {
  readonly slug: string;
  readonly sha256: string;
  /** Items without a box: a record may speak of them, too. */
  readonly others: readonly Mark[];
}

const nothing = sealItem('', [], []);

/** @param shown the words of the item as they stand on the page, in the section with this id */
export function markItem({ id, line, text, anchor, seal }: TickableItem, shown: string | null, section: string): Mark {
  const digests = [seal.commands, seal.criteria].map((digest, at) =>
    digest === (at === 0 ? nothing.commands : nothing.criteria) ? '' : digest,
  );
  return {
    id,
    line,
    text: shown === text ? null : text,
    section: section === anchor ? null : anchor,
    seal: digests.every((digest) => digest === '') ? null : digests.join(' '),
  };
}

/** The item that a mark is of, as far as a record asks: what has to be done, and when, `runsheet checklist` knows. */
export function subjectOf({ id, line, text, section, seal }: Mark & { text: string; section: string }): Subject {
  const [commands, criteria] = (seal ?? '').split(' ');
  return {
    id,
    line,
    text,
    anchor: section,
    phase: '',
    required: false,
    owner: null,
    seal: {
      words: sealItem(text, [], []).words,
      commands: commands || nothing.commands,
      criteria: criteria || nothing.criteria,
    },
  };
}

export function makeBasis({ guide, items }: Checklist, shown: ReadonlySet<string>): RecordBasis {
  const others = items.filter(({ id }) => !shown.has(id)).map((item) => markItem(item, null, ''));
  return { slug: guide.slug, sha256: guide.sha256, others };
}
