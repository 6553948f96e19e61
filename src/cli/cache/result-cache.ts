import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolders } from './make-folders.ts';
import { type Entries, type Entry, readShard, writeShard } from './shard.ts';
import { markUsed, trimFolder } from './trim-folder.ts';

export interface CacheLimits {
  /** Bytes of all files of the folder. */
  readonly folder: number;
  /** Files over which the entries of one key are spread: a change rewrites one of them. */
  readonly shards: number;
}

const defaultLimits: CacheLimits = { folder: 128 * 1024 ** 2, shards: 16 };

export interface CachePlace {
  readonly folder: string;
  /** Stands for everything that results rest on, the thing itself apart. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly limits?: CacheLimits;
}

/**
 * Texts by name and hash that outlive the process. Whatever goes wrong with the files, nothing is found or kept, and
 * nobody is told.
 */
export class ResultCache {
  readonly #place: CachePlace;
  readonly #limits: CacheLimits;
  readonly #known = new Map<string, Entries>();
  readonly #used = new Map<string, Map<string, Entry>>();
  readonly #changed = new Set<string>();

  constructor(place: CachePlace) {
    this.#place = place;
    this.#limits = place.limits ?? defaultLimits;
  }

  find(name: string, hash: string): string | null {
    const path = this.#pathOf(name);
    if (!this.#known.has(path)) this.#known.set(path, readShard(path));
    const entry = this.#known.get(path)?.get(name);
    if (entry === undefined || entry.hash !== hash) return null;
    this.#usedIn(path).set(name, entry);
    return entry.body;
  }

  keep(name: string, hash: string, body: string): void {
    if (`${name}${hash}${body}`.includes('\n')) return;
    const path = this.#pathOf(name);
    this.#usedIn(path).set(name, { hash, body });
    this.#changed.add(path);
  }

  /** Writes what is new. Another process may have written in the meantime: what it has found stays. */
  save(): void {
    const { folder, now } = this.#place;
    markUsed([...this.#used.keys()], now);
    if (this.#changed.size === 0 || !makeFolders(folder)) return;
    const room = Math.floor(this.#limits.folder / this.#limits.shards);
    for (const path of this.#changed) {
      const used = this.#usedIn(path);
      const others = [...readShard(path)].filter(([name]) => !used.has(name));
      writeShard(path, new Map([...others, ...used]), room);
    }
    this.#changed.clear();
    trimFolder(folder, this.#limits.folder, now);
  }

  #usedIn(path: string): Map<string, Entry> {
    const used = this.#used.get(path) ?? new Map<string, Entry>();
    this.#used.set(path, used);
    return used;
  }

  #pathOf(name: string): string {
    const { folder, key } = this.#place;
    return join(folder, `${key}-${(crc32(name) % this.#limits.shards).toString(16)}`);
  }
}
