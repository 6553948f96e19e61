import { rules } from '../lint/index.ts';
import { type DocumentFile, makeDocumentPages } from './document/document-page.ts';
import { listSiteFiles, type SiteFile } from './files/site-files.ts';
import type { Digest } from './page/downloads.ts';
import { type GuidePage, makeGuidePage, type SiteInput } from './page/guide-page.ts';
import { makeRulePage } from './page/rule-page.ts';
import { makeSearchRecords, type SearchRecord } from './page/search-records.ts';
import type { SchemaPage, SiteData } from './site-data.ts';

export interface SiteOptions {
  readonly version: string;
  readonly base: string;
  readonly origin: string | null;
  readonly schemas: readonly SchemaPage[];
  /** Our own documentation. */
  readonly documents: readonly DocumentFile[];
  readonly digest: Digest;
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
  { version, base, origin, schemas, documents, digest }: SiteOptions,
): Site {
  const addresses = new Map(
    inputs.map(({ address, guide }) => [guide.source.path, `${base}guides/${encodeURIComponent(address)}/`]),
  );
  const context = { addressOf: (path: string) => addresses.get(path) ?? null, digest };
  const surroundings = JSON.stringify([...addresses]);
  const pages = inputs.map((input) => {
    const known = made.get(input);
    if (known?.surroundings === surroundings) return known;
    const page = makeGuidePage(input, context);
    const fresh = { surroundings, page, records: makeSearchRecords(input.guide, page) };
    made.set(input, fresh);
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
  return { data, files: listSiteFiles(data, inputs), records: pages.flatMap(({ records }) => records) };
}

interface Made {
  /** The addresses that its links may lead to. */
  readonly surroundings: string;
  readonly page: GuidePage;
  readonly records: readonly SearchRecord[];
}

/** While somebody writes a guide, the site is made again and again, and all other guides are the same. */
const made = new WeakMap<SiteInput, Made>();
