import { cpSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseDocuments, parsedDocuments } from '../../src/cli/site/read-documents.ts';
import { root } from './paths.ts';

/** Puts the pages of the site into `lib/`, for Astro to build them there; their scripts are bundled besides, and documents parsed. */
export function copySite(): void {
  const from = join(root, 'src/site');
  cpSync(from, join(root, 'lib/site'), { recursive: true, filter: (path) => path !== `${from}${sep}client` });
  writeFileSync(join(root, 'lib/site', parsedDocuments), JSON.stringify(parseDocuments()));
}
