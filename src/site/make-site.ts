import { rules } from '../lint/index.ts';
import { listSiteFiles, type SiteFile } from './files/site-files.ts';
import { makeGuidePage, type SiteInput } from './page/guide-page.ts';
import { makeRulePage } from './page/rule-page.ts';
import { makeSearchRecords, type SearchRecord } from './page/search-records.ts';
import type { SchemaPage, SiteData } from './site-data.ts';

export interface SiteOptions {
  readonly version: string;
  readonly base: string;
  readonly origin: string | null;
  readonly schemas: readonly SchemaPage[];
}

export interface Site {
  readonly data: SiteData;
  /** What is not made of pages. */
  readonly files: readonly SiteFile[];
  /** What its search finds: all steps. */
  readonly records: readonly SearchRecord[];
}

/** A site as data: what its pages show, and the files beside them. */
export function makeSite(inputs: readonly SiteInput[], { version, base, origin, schemas }: SiteOptions): Site {
  const addresses = new Map(
    inputs.map(({ address, guide }) => [guide.source.path, `${base}guides/${encodeURIComponent(address)}/`]),
  );
  const context = { addressOf: (path: string) => addresses.get(path) ?? null };
  const data: SiteData = {
    version,
    base,
    origin,
    guides: inputs.map((input) => makeGuidePage(input, context)),
    rules: rules.map(makeRulePage),
    schemas,
  };
  const records = inputs.flatMap(({ guide }, at) => {
    const page = data.guides[at];
    return page === undefined ? [] : makeSearchRecords(guide, page);
  });
  return { data, files: listSiteFiles(data, inputs), records };
}
