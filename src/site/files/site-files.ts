import { sumsOf } from '../page/downloads.ts';
import { filesOf, type GuidePage, type SiteInput } from '../page/guide-page.ts';
import { pageDataFile } from '../page/page-data.ts';
import type { SiteData } from '../site-data.ts';
import { writeFeed } from './feed.ts';
import { writeHeaders } from './headers.ts';
import { writeLlmsText } from './llms-text.ts';
import { writeSitemap } from './sitemap.ts';

/** A file of the site that is no page, below its root. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** All files of a site that are not made of pages: downloads, and what machines read. */
export function listSiteFiles(data: SiteData, inputs: readonly SiteInput[]): SiteFile[] {
  const pages = new Map(data.guides.map((page) => [page.address, page]));
  return [
    ...inputs.flatMap((input) => guideFiles(input, pages.get(input.address))),
    ...data.schemas.map(({ name, text }) => ({ path: `schema/${name}`, text })),
    { path: '_headers', text: writeHeaders(data.base) },
    { path: 'llms.txt', text: writeLlmsText(data) },
    // Both name whole addresses.
    ...(data.origin === null
      ? []
      : [
          { path: 'sitemap.xml', text: writeSitemap(data) },
          { path: 'feed.xml', text: writeFeed(data) },
        ]),
  ];
}

function guideFiles(input: SiteInput, page: GuidePage | undefined): SiteFile[] {
  const folder = `guides/${input.address}`;
  const sums = { path: 'SHA256SUMS', text: sumsOf(page?.downloads ?? []) };
  const data = page === undefined ? [] : [pageDataFile(page.data)];
  return [...filesOf(input), sums, ...data].map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}
