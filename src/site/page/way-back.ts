import type { Guide } from '../../model/index.ts';
import { blockAnchor } from './findings.ts';

export interface WayBack {
  readonly plans: readonly {
    readonly id: string;
    readonly title: string;
    readonly scope: string | null;
    readonly duration: string | null;
    readonly commands: number;
  }[];
  /** What the guide changes, and whether it says how to undo it. */
  readonly coverage: readonly CoverageRow[];
}

export interface CoverageRow {
  readonly command: string;
  readonly class: string;
  readonly coverage: Guide['changes'][number]['coverage'];
  /** Where the change and what undoes it stand: anchors of the page, and the line. */
  readonly at: string;
  readonly back: { readonly anchor: string | null; readonly line: number } | null;
}

export function findWayBack({ rollback, changes, blocks }: Guide): WayBack {
  const anchors = new Map(blocks.map(({ id, span }) => [id, blockAnchor(span.start.line)]));
  return {
    plans: rollback.map(({ section, title, scope, duration, blocks }) => ({
      id: section,
      title,
      scope,
      duration: duration?.text ?? null,
      commands: blocks.length,
    })),
    coverage: changes.map((change) => ({
      command: change.text,
      class: change.class,
      coverage: change.coverage,
      at: anchors.get(change.block) ?? '',
      back:
        change.inverse === null
          ? null
          : { anchor: anchors.get(change.inverse.block ?? '') ?? null, line: change.inverse.line },
    })),
  };
}
