import { remember } from '../shell/index.ts';

/** Words joined by hyphens, in any script; empty when the text has neither letter nor digit. */
export const slug = remember(joinWords, 2048);

function joinWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** The slug of the first words, for texts that are sentences. */
export function shortSlug(text: string, words: number): string {
  return slug(text).split('-').slice(0, words).join('-');
}

/** Hands out each id once: a second one gets the hint, and if that is taken a number. */
export class Ids {
  readonly #taken = new Set<string>();
  /** The number to try next, so that a thousand equal headings do not each count from 2. */
  readonly #next = new Map<string, number>();

  take(wanted: string, hint?: string): string {
    const hinted = hint === undefined || hint === '' ? wanted : `${wanted}@${hint}`;
    let id = this.#taken.has(wanted) ? hinted : wanted;
    let number = this.#next.get(hinted) ?? 2;
    for (; this.#taken.has(id); number += 1) id = `${hinted}-${number}`;
    this.#next.set(hinted, number);
    this.#taken.add(id);
    return id;
  }
}
