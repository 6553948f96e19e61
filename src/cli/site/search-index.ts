import { join } from 'node:path';
import { joinPhases, type SearchRecord } from '../../site/index.ts';
import { writeFiles } from './write-files.ts';

type Pagefind = typeof import('pagefind');

/** With more records than this, a browser would load too much before the first search. */
const most = 5000;

/** What is shown of a result is fetched in files of a few: one for each step would be too many to keep for offline use. */
const maxFragments = 500;

/** Files of Pagefind that nothing on our pages asks for: its pages for searching, its worker, languages that we do not use. */
const unused = /^(?:pagefind-(?:\w+-)?ui\.\w+|pagefind-(?:highlight|worker)\.js|wasm\.unknown\.pagefind)$/;

export interface SearchFile {
  /** Below the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Writes the index of the search. @returns what there is to say about it */
export async function writeSearchIndex(
  folder: string,
  steps: readonly SearchRecord[],
  pagefind: Pagefind,
  limit: number = most,
): Promise<string> {
  writeFiles(join(folder, 'pagefind'), await makeSearchIndex(steps, pagefind, limit));
  return steps.length > limit
    ? `${steps.length} steps are too many for the search: it finds phases in place of steps.\n`
    : '';
}

export async function makeSearchIndex(
  steps: readonly SearchRecord[],
  pagefind: Pagefind,
  limit: number = most,
): Promise<SearchFile[]> {
  const records = steps.length > limit ? joinPhases(steps) : steps;
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', maxFragments });
    if (index === undefined) throw new Error(`the index of the search cannot be made: ${errors.join('; ')}`);
    for (const { url, content, meta, filters: all } of records) {
      const filters = Object.fromEntries(
        Object.entries(all).flatMap(([name, values]) => (values.length === 0 ? [] : [[name, [...values]]])),
      );
      const record = { url: `/${url}`, content, meta: { ...meta }, filters, language: 'en' };
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw new Error(`${url} cannot be found by the search: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return files.filter(({ path }) => !unused.test(path));
  } finally {
    await pagefind.close();
  }
}
