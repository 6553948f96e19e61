import type { DocumentPage } from './document/document-page.ts';
import type { GuidePage } from './page/guide-page.ts';
import type { RulePage } from './page/rule-page.ts';

/** All that the pages show. The program that builds the site hands it over in the same process. */
export interface SiteData {
  readonly version: string;
  /** What the addresses start with: `/` or `/runbooks/`. */
  readonly base: string;
  /** Where the site stands, without a slash at its end; null when nobody said. */
  readonly origin: string | null;
  readonly guides: readonly GuidePage[];
  readonly rules: readonly RulePage[];
  readonly schemas: readonly SchemaPage[];
  readonly documents: readonly DocumentPage[];
}

export interface SchemaPage {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly text: string;
}

const key = Symbol.for('runsheet.site');

const store = globalThis as { [key]?: SiteData };

export function handOver(data: SiteData): void {
  store[key] = data;
}

/** What was handed over. */
export function siteData(): SiteData {
  const data = store[key];
  if (data === undefined) throw new Error('these pages are built by runsheet site.');
  return data;
}
