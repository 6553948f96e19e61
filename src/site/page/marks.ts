import { sealItem, type TickableItem } from '../../emit/index.ts';
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
