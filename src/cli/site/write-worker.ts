import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltFile, isKept, listKept, writeWorker } from '../../site/index.ts';
import { listFiles } from './list-files.ts';
import { findSources } from './load-package.ts';

/** Writes the program that keeps the site in a browser. It names the content of all files, so it comes last. */
export function addWorker(folder: string, base: string): void {
  const program = readFileSync(join(findSources().pages, 'offline/worker.js'), 'utf8');
  // What is not kept, such as scripts and models, is most of a site, and not read.
  const kept = listFiles(folder)
    .filter(isKept)
    .map((path): BuiltFile => {
      const content = readFileSync(join(folder, path));
      return { path, bytes: content.length, digest: hash('sha256', content, 'hex').slice(0, 12) };
    });
  writeFileSync(join(folder, 'sw.js'), writeWorker(program, listKept(base, kept)));
}
