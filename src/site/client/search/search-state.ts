import { type Facet, facets } from '../../page/facets.ts';

/** What somebody looks for: it stands in the address of the page of the search. */
export interface SearchState {
  readonly words: string;
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export function readState(query: string): SearchState {
  const fields = new URLSearchParams(query);
  const chosen = facets.map(
    (facet) => [facet, [...new Set(fields.getAll(facet))].filter((value) => value !== '')] as const,
  );
  return { words: fields.get('q') ?? '', chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)) };
}

/** With its question mark; empty when nobody looks for anything. */
export function writeState({ words, chosen }: SearchState): string {
  const fields = new URLSearchParams();
  if (words.trim() !== '') fields.set('q', words.trim());
  for (const facet of facets) for (const value of chosen[facet] ?? []) fields.append(facet, value);
  const query = fields.toString();
  return query === '' ? '' : `?${query}`;
}

export const isEmpty = (state: SearchState): boolean => writeState(state) === '';

/** Without what is chosen of one facet, or of all. */
export function withoutChoice({ words, chosen }: SearchState, facet: Facet | null): SearchState {
  const kept = Object.entries(chosen).filter(([name]) => facet !== null && name !== facet);
  return { words, chosen: Object.fromEntries(kept) };
}
