export { fillFindings } from './files/fill-findings.ts';
export { securityHeaders } from './files/headers.ts';
export { inlineAssets } from './files/inline-assets.ts';
export { type BuiltFile, listKept, writeWorker } from './files/kept-files.ts';
export type { SiteFile } from './files/site-files.ts';
export { makeSite, type Site } from './make-site.ts';
export type { Change, SiteInput } from './page/guide-page.ts';
export { joinPhases, type SearchRecord } from './page/search-records.ts';
export { handOver, type SchemaPage } from './site-data.ts';
