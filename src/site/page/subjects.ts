import type { Checklist } from '../../emit/index.ts';
import type { Subject } from '../../gate/index.ts';

/**
 * What a page must know of its items to keep their record, as short as it can be said: digests that most items share are
 * written once.
 */
export interface PackedSubjects {
  readonly slug: string;
  readonly sha256: string;
  readonly anchors: readonly string[];
  readonly phases: readonly string[];
  readonly seals: readonly string[];
  /** id, text, line, place of its anchor and phase, required, owner, seal of its words, places of the other two seals */
  readonly items: readonly PackedSubject[];
}

type PackedSubject = readonly [string, string, number, number, number, 0 | 1, string | 0, string, number, number];

export function packSubjects({ guide, items }: Checklist): PackedSubjects {
  const anchors = new Table();
  const phases = new Table();
  const seals = new Table();
  const rows = items.map(
    ({ id, text, line, anchor, phase, required, owner, seal }): PackedSubject => [
      id,
      text,
      line,
      anchors.add(anchor),
      phases.add(phase),
      required ? 1 : 0,
      owner ?? 0,
      seal.words,
      seals.add(seal.commands),
      seals.add(seal.criteria),
    ],
  );
  const { slug, sha256 } = guide;
  return { slug, sha256, anchors: anchors.rows, phases: phases.rows, seals: seals.rows, items: rows };
}

export const unpackSubjects = ({ anchors, phases, seals, items }: PackedSubjects): Subject[] =>
  items.map(([id, text, line, anchor, phase, required, owner, words, commands, criteria]) => ({
    id,
    text,
    line,
    anchor: anchors[anchor] ?? '',
    phase: phases[phase] ?? '',
    required: required === 1,
    owner: owner === 0 ? null : owner,
    seal: { words, commands: seals[commands] ?? '', criteria: seals[criteria] ?? '' },
  }));

class Table {
  readonly rows: string[] = [];

  add(value: string): number {
    const at = this.rows.indexOf(value);
    return at === -1 ? this.rows.push(value) - 1 : at;
  }
}
