import { joinPhases, type SearchRecord } from '../../site/index.ts';

type Pagefind = typeof import('pagefind');
type PagefindIndex = NonNullable<Awaited<ReturnType<Pagefind['createIndex']>>['index']>;

/** With more records than this, a browser would load too much before the first search. */
const most = 5000;

/** What is shown of a result is fetched in files of a few: one for each step would be too many to keep for offline use. */
const maxFragments = 500;

/** Records that are on their way to Pagefind: it is another process, and an answer takes longer than the work. */
const atOnce = 100;

/** Files of Pagefind that nothing on our pages asks for: its pages for searching, its worker, languages that we do not use. */
const unused = /^(?:pagefind-(?:\w+-)?ui\.\w+|pagefind-(?:highlight|worker)\.js|wasm\.unknown\.pagefind)$/;

export interface SearchFile {
  /** Below the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What there is to say about the index of so many steps. */
export const searchNotes = (steps: readonly SearchRecord[], limit: number = most): string =>
  steps.length > limit ? `${steps.length} steps are too many for the search: it finds phases in place of steps.\n` : '';

export async function makeSearchIndex(
  steps: readonly SearchRecord[],
  pagefind: Pagefind,
  limit: number = most,
): Promise<SearchFile[]> {
  const records = steps.length > limit ? joinPhases(steps) : steps;
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', maxFragments });
    if (index === undefined) throw new Error(`the index of the search cannot be made: ${errors.join('; ')}`);
    for (let start = 0; start < records.length; start += atOnce) {
      await Promise.all(records.slice(start, start + atOnce).map((record) => add(index, record)));
    }
    const { files } = await index.getFiles();
    return files.filter(({ path }) => !unused.test(path));
  } finally {
    await pagefind.close();
  }
}

async function add(index: PagefindIndex, { url, content, meta, filters: all }: SearchRecord): Promise<void> {
  const filters = Object.fromEntries(
    Object.entries(all).flatMap(([name, values]) => (values.length === 0 ? [] : [[name, [...values]]])),
  );
  const record = { url: `/${url}`, content, meta: { ...meta }, filters, language: 'en' };
  const { errors } = await index.addCustomRecord(record);
  if (errors.length > 0) throw new Error(`${url} cannot be found by the search: ${errors.join('; ')}`);
}
