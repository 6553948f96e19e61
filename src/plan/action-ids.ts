import type { Guide } from '../model/index.ts';

/** Gives each action an id of its own that no section or other block has. */
export class ActionIds {
  readonly #sections: ReadonlySet<string>;
  readonly #taken = new Set<string>();

  constructor({ sections }: Guide) {
    this.#sections = new Set(sections.map(({ id }) => id));
  }

  /** The first of these ids that is free, else the last one with a number. */
  take(...wanted: readonly string[]): string {
    const free = wanted.find((id) => !this.#taken.has(id) && !this.#sections.has(id));
    const last = wanted.at(-1) ?? 'action';
    let id = free ?? last;
    for (let number = 2; this.#taken.has(id) || this.#sections.has(id); number += 1) id = `${last}.${number}`;
    this.#taken.add(id);
    return id;
  }
}
