import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder upward that is a repository; null when there is none. */
export function findRepository(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}
