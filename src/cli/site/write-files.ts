import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder. One after another and at once: there are a dozen for each guide, and each wait costs. */
export function writeFiles(
  folder: string,
  files: Iterable<{ readonly path: string; readonly content: string | Uint8Array }>,
): void {
  const made = new Set<string>();
  for (const { path, content } of files) {
    const below = dirname(path);
    if (!made.has(below)) mkdirSync(join(folder, below), { recursive: true });
    made.add(below);
    writeFileSync(join(folder, path), content);
  }
}
