import { cpSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './paths.ts';

/** Puts the pages of the site into `lib/`, for Astro to build them there; their scripts are bundled besides. */
export function copySite(): void {
  const from = join(root, 'src/site');
  cpSync(from, join(root, 'lib/site'), { recursive: true, filter: (path) => path !== `${from}${sep}client` });
}
