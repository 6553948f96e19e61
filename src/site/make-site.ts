import { rules } from '../lint/index.ts';
import { type DocumentFile, makeDocumentPages } from './document/document-page.ts';
import { listSiteFiles, type SiteFile } from './files/site-files.ts';
import { type KnownPages, type MadePage, makePage } from './made-page.ts';
import type { Digest } from './page/downloads.ts';
import type { SiteInput } from './page/guide-page.ts';
import { makeRulePage } from './page/rule-page.ts';
import type { SearchRecord } from './page/search-records.ts';
import type { SchemaPage, SiteData } from './site-data.ts';

export interface SiteOptions {
  readonly version: string;
  readonly base: string;
  readonly origin: string | null;
  readonly schemas: readonly SchemaPage[];
  /** Our own documentation. */
  readonly documents: readonly DocumentFile[];
  readonly digest: Digest;
  readonly known?: KnownPages | null;
}

export interface Site {
  readonly data: SiteData;
  /** What is not made of pages. */
  readonly files: readonly SiteFile[];
  /** What its search finds: all steps. */
  readonly records: readonly SearchRecord[];
}

/** A site as data: what its pages show, and the files beside them. */
export function makeSite(
  inputs: readonly SiteInput[],
  { version, base, origin, schemas, documents, digest, known = null }: SiteOptions,
): Site {
  const addresses = new Map(inputs.map(({ address, path }) => [path, `${base}guides/${encodeURIComponent(address)}/`]));
  const addressOf = (path: string): string | null => addresses.get(path) ?? null;
  const holds = ({ looks }: MadePage): boolean => looks.every(([path, address]) => addressOf(path) === address);
  const pages = inputs.map((input) => {
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
  const data: SiteData = {
    version,
    base,
    origin,
    guides: pages.map(({ page }) => page),
    rules: rules.map(makeRulePage),
    schemas,
    documents: makeDocumentPages(documents, base),
  };
  return { data, files: listSiteFiles(data, pages), records: pages.flatMap(({ records }) => records) };
}

/** While somebody writes a guide, the site is made again and again, and all other guides are the same. */
const made = new WeakMap<SiteInput, MadePage>();
