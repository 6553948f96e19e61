import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { findRepository } from './repository-root.ts';

const fileNames = ['runsheet.config.ts', 'runsheet.config.mjs', 'runsheet.config.json'] as const;

/**
 * The configuration that holds in a folder: the nearest upward to the root of the repository. Outside of a repository
 * only the folder itself is looked at: a configuration may be a program, and above it stands what others may write.
 *
 * @returns a path, `package.json` for one with the key `runsheet`; null when there is none
 * @throws UsageError when a folder holds two
 */
export function findConfig(cwd: string): string | null {
  const top = findRepository(cwd) ?? cwd;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = [...fileNames.filter((name) => existsSync(join(folder, name))), ...packageWithKey(folder)];
    if (found.length > 1) {
      throw new UsageError(`${folder}: it holds ${found.join(' and ')}; keep one of them.`);
    }
    if (found[0] !== undefined) return join(folder, found[0]);
    if (folder === top || dirname(folder) === folder) return null;
  }
}

function packageWithKey(folder: string): string[] {
  try {
    const found: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return typeof found === 'object' && found !== null && 'runsheet' in found ? ['package.json'] : [];
  } catch {
    // What is wrong with it, npm says; that it holds a configuration, nobody can know.
    return [];
  }
}
