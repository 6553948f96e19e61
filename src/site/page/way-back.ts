import type { Guide } from '../../model/index.ts';

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
  /** Where the change and what undoes it stand: ids of blocks, and lines. */
  readonly at: { readonly block: string; readonly line: number };
  readonly back: { readonly block: string | null; readonly line: number } | null;
}

export function findWayBack({ rollback, changes }: Guide): WayBack {
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
      at: { block: change.block, line: change.line },
      back: change.inverse,
    })),
  };
}
