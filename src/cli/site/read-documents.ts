import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentFile, isDocumentShown, parseDocument } from '../../site/index.ts';
import { packageFolder } from '../package-folder.ts';
import { findSources } from './load-package.ts';

/** The file of the bundle that holds them parsed: that takes as long as a few guides, and they are the same for everybody. */
export const parsedDocuments = 'documents.json';

/** The documentation that our package brings along. */
export function readDocuments(): DocumentFile[] {
  const parsed = join(findSources().pages, parsedDocuments);
  return existsSync(parsed) ? JSON.parse(readFileSync(parsed, 'utf8')) : parseDocuments();
}

export function parseDocuments(): DocumentFile[] {
  const folder = join(packageFolder, 'docs');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => file.replace(/\.md$/, ''))
    .filter(isDocumentShown)
    .map((name) => ({ name, root: parseDocument(readFileSync(join(folder, `${name}.md`), 'utf8')) }));
}
