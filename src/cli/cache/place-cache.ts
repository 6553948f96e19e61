import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findRepository } from '../config/repository-root.ts';
import type { World } from '../world.ts';
import { userCacheFolder } from './user-folder.ts';

export interface CachePlaceChoice {
  /** `false` is `--no-cache`. */
  readonly cache: boolean;
  readonly cacheDir?: string;
}

/** What is kept in a folder of its own, unless somebody has named one for all. */
export type CacheName = 'lint' | 'site';

/**
 * The folder for results: the named one; else that of the project, where its tools keep theirs; else the person's. Above
 * the repository nobody looks, as others may write there.
 */
export function placeCache(
  name: CacheName,
  named: string | undefined,
  { cwd, env }: Pick<World, 'cwd' | 'env'>,
): string {
  if (named !== undefined) return resolve(cwd, named);
  const top = findRepository(cwd) ?? cwd;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (existsSync(modules)) return join(modules, '.cache', 'runsheet', name);
    if (folder === top || dirname(folder) === folder) return join(userCacheFolder(env, homedir()), name);
  }
}
