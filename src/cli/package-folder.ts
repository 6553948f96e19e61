import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of our own package, seen from the sources and from the bundle. */
export const packageFolder = findUpward(dirname(fileURLToPath(import.meta.url)), 'package.json');

function findUpward(folder: string, name: string): string {
  if (existsSync(join(folder, name)) || dirname(folder) === folder) return folder;
  return findUpward(dirname(folder), name);
}
