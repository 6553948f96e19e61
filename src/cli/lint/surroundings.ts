import { existsSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import type { Surroundings } from '../../lint/index.ts';
import { findRepository } from '../config/repository-root.ts';

/** What was asked about the repository of a guide, with the answers. */
export type Looks = readonly (readonly [name: string, isThere: boolean | null])[];

/** The same surroundings, with a list of what is asked of them. */
export function recordLooks({ hasFile }: Surroundings): { surroundings: Surroundings; looks: () => Looks } {
  const asked = new Map<string, boolean | null>();
  return {
    looks: () => [...asked],
    surroundings: {
      hasFile: (name) => {
        const known = asked.get(name);
        if (known !== undefined) return known;
        const isThere = hasFile(name);
        asked.set(name, isThere);
        return isThere;
      },
    },
  };
}

/** What rules may ask about the repository of a guide: its files, from the root or from the guide. */
export function surroundingsOf(path: string, cwd: string): Surroundings {
  const folder = path === '-' ? cwd : dirname(resolve(cwd, path));
  const root = findRepository(folder);
  return {
    hasFile: (name) => {
      // What stands elsewhere on a host, or is computed there, nobody knows here.
      if (root === null || isAbsolute(name) || /^~|[$`*?]/.test(name)) return null;
      return existsSync(resolve(folder, name)) || existsSync(resolve(root, name));
    },
  };
}
