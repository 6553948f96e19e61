import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it; false when that cannot be done. One by one: asked for all at once, Node never ends
 * where a folder that is there takes none and says that it is not there, as `/proc` does.
 */
export function makeFolders(path: string): boolean {
  const missing: string[] = [];
  for (let folder = path; !existsSync(folder); folder = dirname(folder)) {
    // A drive that Windows does not have.
    if (dirname(folder) === folder) return false;
    missing.unshift(folder);
  }
  return missing.every(makeFolder);
}

function makeFolder(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch {
    // Another process may have been faster.
    return existsSync(path);
  }
}
