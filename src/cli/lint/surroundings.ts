import { existsSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import type { Surroundings } from '../../lint/index.ts';
import { findRepository } from '../config/repository-root.ts';

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
