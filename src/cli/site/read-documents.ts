import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFile } from '../../site/index.ts';
import { packageFolder } from '../package-folder.ts';

/** The documentation that our package brings along. */
export function readDocuments(): DocumentFile[] {
  const folder = join(packageFolder, 'docs');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name: name.replace(/\.md$/, ''), text: readFileSync(join(folder, name), 'utf8') }));
}
