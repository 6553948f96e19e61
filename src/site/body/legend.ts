import type { BlockView } from './body.ts';

/** What becomes of a block, and why: told once for all blocks of which the same is true. */
export interface LegendEntry {
  readonly words: string;
  readonly meaning: string;
  /** What each script does with it. */
  readonly fates: readonly { readonly scripts: string; readonly does: string }[];
}

export class Legend {
  readonly #entries: LegendEntry[] = [];
  readonly #places = new Map<string, number>();

  /** @returns the place of the entry */
  add(entry: LegendEntry): BlockView['why'] {
    const key = JSON.stringify(entry);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#entries.length);
    return this.#entries.push(entry) - 1;
  }

  get entries(): readonly LegendEntry[] {
    return this.#entries;
  }
}
