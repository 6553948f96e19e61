import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type BuiltFile, isKept, listKept, writeWorker } from '../../site/index.ts';
import { findSources } from './load-package.ts';

/** Writes the program that keeps the site in a browser. It names the content of all files, so it comes last. */
export async function addWorker(folder: string, base: string): Promise<void> {
  const program = await readFile(join(findSources().pages, 'offline/worker.js'), 'utf8');
  await writeFile(join(folder, 'sw.js'), writeWorker(program, listKept(base, await readKept(folder))));
}

/** What is not kept, such as scripts and models, is most of a site, and not read. */
async function readKept(folder: string): Promise<BuiltFile[]> {
  const files: BuiltFile[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const place = join(entry.parentPath, entry.name);
    const path = place.slice(folder.length + 1).replaceAll(sep, '/');
    if (!isKept(path)) continue;
    const content = await readFile(place);
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
    files.push({ path, bytes: content.length, digest });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
