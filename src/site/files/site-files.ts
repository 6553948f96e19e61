import type { MadePage } from '../made-page.ts';
import { sumsOf } from '../page/downloads.ts';
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

/** What machines read of a whole site. */
export function listSiteFiles(data: SiteData): SiteFile[] {
  return [
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

/** What stands beside the page of a guide: downloads, and what the page asks for later. */
export function listGuideFiles({ page, files }: MadePage): SiteFile[] {
  const sums = { path: 'SHA256SUMS', text: sumsOf(page.downloads) };
  return [...files, sums, pageDataFile(page.data)].map(({ path, text }) => ({
    path: `guides/${page.address}/${path}`,
    text,
  }));
}
