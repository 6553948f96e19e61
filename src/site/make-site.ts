import { rules } from '../lint/index.ts';
import { type DocumentFile, makeDocumentPages } from './document/document-page.ts';
import { listGuideFiles, listSiteFiles, type SiteFile } from './files/site-files.ts';
import { type KnownPages, type MadePage, makePage } from './made-page.ts';
import type { Digest } from './page/downloads.ts';
import type { SiteInput } from './page/guide-page.ts';
import { makeRulePage } from './page/rule-page.ts';
import type { SearchRecord } from './page/search-records.ts';
import type { SchemaPage, SiteData } from './site-data.ts';

export interface PageOptions {
  readonly base: string;
  readonly digest: Digest;
  readonly known?: KnownPages | null;
}

export interface SiteOptions extends PageOptions {
  readonly version: string;
  readonly origin: string | null;
  readonly schemas: readonly SchemaPage[];
  /** Our own documentation. */
  readonly documents: readonly DocumentFile[];
}

export interface Site {
  readonly data: SiteData;
  /** What is not made of pages. */
  readonly files: readonly SiteFile[];
  /** What its search finds: all steps. */
  readonly records: readonly SearchRecord[];
}

/** A site as data: what its pages show, and the files beside them. */
export function makeSite(inputs: readonly SiteInput[], options: SiteOptions): Site {
  const pages = makePages(inputs, new Map(inputs.map(({ path, address }) => [path, address])), options);
  const site = joinPages(pages, options);
  return { ...site, files: [...pages.flatMap(listGuideFiles), ...site.files] };
}

/**
 * The pages of some guides of a site.
 *
 * @param addresses those of all of its guides, by path
 */
export function makePages(
  inputs: readonly SiteInput[],
  addresses: ReadonlyMap<string, string>,
  { base, digest, known = null }: PageOptions,
): MadePage[] {
  const addressOf = (path: string): string | null => {
    const address = addresses.get(path);
    return address === undefined ? null : `${base}guides/${encodeURIComponent(address)}/`;
  };
  const holds = ({ looks }: MadePage): boolean => looks.every(([path, address]) => addressOf(path) === address);
  return inputs.map((input) => {
    const before = made.get(input) ?? known?.find(input) ?? null;
    if (before !== null && holds(before)) {
      made.set(input, before);
      return before;
    }
    const fresh = makePage(input, addressOf, digest);
    made.set(input, fresh);
    known?.keep(input, fresh);
    return fresh;
  });
}

/** While somebody writes a guide, the site is made again and again, and all other guides are the same. */
const made = new WeakMap<SiteInput, MadePage>();

/** The site of all of its pages, without the files beside each of them. */
export function joinPages(
  pages: readonly Pick<MadePage, 'page' | 'records'>[],
  { version, base, origin, schemas, documents }: SiteOptions,
): Site {
  const data: SiteData = {
    version,
    base,
    origin,
    guides: pages.map(({ page }) => page),
    rules: rules.map(makeRulePage),
    schemas,
    documents: makeDocumentPages(documents, base),
  };
  return { data, files: listSiteFiles(data), records: pages.flatMap(({ records }) => records) };
}
