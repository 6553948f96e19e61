import type { Facet } from '../../page/facets.ts';
import { type SearchState, withoutChoice } from './search-state.ts';

/** What we use of the script that Pagefind puts beside its index. */
interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  filters(): Promise<Counts>;
  search(words: string | null, options: { filters: Record<string, { any: string[] }> }): Promise<Found>;
}

export type Counts = Partial<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly results: readonly { data(): Promise<FoundStep> }[];
  readonly filters: Counts;
}

export interface FoundStep {
  readonly raw_url?: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly locations: readonly number[];
}

export interface Answer {
  readonly results: Found['results'];
  /** What is left of each facet when more is chosen of it, or something else. */
  readonly counts: Counts;
}

/** The index of the site. It is fetched when somebody looks for something, and not before. */
export class SearchIndex {
  readonly #pagefind: Pagefind;
  readonly #all: Counts;

  private constructor(pagefind: Pagefind, all: Counts) {
    this.#pagefind = pagefind;
    this.#all = all;
  }

  static async load(base: string): Promise<SearchIndex> {
    const address = `${base}pagefind/pagefind.js`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    // A second copy of its program weighs more than a search among some thousand steps takes.
    await pagefind.options({ noWorker: true });
    return new SearchIndex(pagefind, await pagefind.filters());
  }

  async find(state: SearchState): Promise<Answer> {
    const { words, chosen } = state;
    if (words.trim() === '' && Object.keys(chosen).length === 0) return { results: [], counts: this.#all };
    const { results, filters } = await this.#ask(state);
    const counts = { ...filters };
    for (const facet of Object.keys(chosen) as Facet[]) {
      counts[facet] = (await this.#ask(withoutChoice(state, facet))).filters[facet] ?? {};
    }
    return { results, counts };
  }

  /** How many there are when nothing is chosen. */
  async countAll(state: SearchState): Promise<number> {
    return state.words.trim() === '' ? 0 : (await this.#ask(withoutChoice(state, null))).results.length;
  }

  #ask({ words, chosen }: SearchState): Promise<Found> {
    const filters = Object.entries(chosen).map(([facet, values]) => [facet, { any: [...values] }]);
    return this.#pagefind.search(words.trim() || null, { filters: Object.fromEntries(filters) });
  }
}
