import { hash } from 'node:crypto';
import { relative } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { KnownPages, MadePage, SiteInput } from '../../site/index.ts';
import { type CachePlaceChoice, placeCache } from '../cache/place-cache.ts';
import { ResultCache } from '../cache/result-cache.ts';
import type { World } from '../world.ts';

/** Pages with all that stands beside them, as earlier runs have made them. */
export class KeptPages implements KnownPages {
  readonly #cache: ResultCache;

  constructor(cache: ResultCache) {
    this.#cache = cache;
  }

  find(input: SiteInput): MadePage | null {
    const body = this.#cache.find(input.path, hashOf(input));
    return body === null ? null : readPage(body);
  }

  keep(input: SiteInput, made: MadePage): void {
    this.#cache.keep(input.path, hashOf(input), writePage(made));
  }

  save(): void {
    this.#cache.save();
  }
}

/** Null when nothing is to outlive this run. */
export function openPages({ cache, cacheDir }: CachePlaceChoice, world: World): KeptPages | null {
  const { build, cwd } = world;
  if (build === null || !cache) return null;
  const folder = placeCache('site', cacheDir, world);
  const key = hash('sha256', JSON.stringify(['site', build, relative(folder, cwd)]), 'hex').slice(0, 32);
  return new KeptPages(new ResultCache({ folder, key, now: world.now() }));
}

/** Stands for all that a page rests on but the program and where other guides stand. */
const hashOf = ({ address, text, findings, change, edit }: SiteInput): string =>
  hash('sha256', JSON.stringify([address, text, findings, change, edit]), 'base64url');

/** Scripts and models of a guide say much the same again and again. */
const writePage = (made: MadePage): string => zstdCompressSync(JSON.stringify(made)).toString('base64');

function readPage(body: string): MadePage | null {
  try {
    return JSON.parse(zstdDecompressSync(Buffer.from(body, 'base64')).toString('utf8'));
  } catch {
    return null;
  }
}
