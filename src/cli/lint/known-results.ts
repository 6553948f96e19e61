import { hash } from 'node:crypto';
import type { ResultCache } from '../cache/result-cache.ts';
import type { KnownGuides } from '../inputs/read-guides.ts';
import { type KnownResult, readResult, writeResult } from './known-result.ts';
import { surroundingsOf } from './surroundings.ts';

/** What earlier runs have found in guides that are what they were, in a project that is what it was for them. */
export class KnownResults implements KnownGuides {
  readonly #cwd: string;
  /** Null when nothing outlives this run. */
  readonly #cache: ResultCache | null;
  readonly #results = new Map<string, { readonly hash: string; readonly result: KnownResult }>();

  constructor(cache: ResultCache | null, cwd: string) {
    this.#cache = cache;
    this.#cwd = cwd;
  }

  hash(content: string | Uint8Array): string {
    return hash('sha256', content, 'base64url');
  }

  has(path: string, hash: string): boolean {
    return this.find(path, hash) !== null;
  }

  find(path: string, hash: string): KnownResult | null {
    const found = this.#results.get(path);
    if (found?.hash === hash) return found.result;
    const body = this.#cache?.find(path, hash) ?? null;
    const result = body === null ? null : readResult(body, path);
    if (result === null || !this.#stillHolds(path, result)) return null;
    this.#results.set(path, { hash, result });
    return result;
  }

  keep(path: string, hash: string, result: KnownResult): void {
    this.#results.set(path, { hash, result });
    this.#cache?.keep(path, hash, writeResult(result));
  }

  save(): void {
    this.#cache?.save();
  }

  #stillHolds(path: string, { looks }: KnownResult): boolean {
    if (looks.length === 0) return true;
    const { hasFile } = surroundingsOf(path, this.#cwd);
    return looks.every(([name, isThere]) => hasFile(name) === isThere);
  }
}
