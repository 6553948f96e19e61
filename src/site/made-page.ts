import type { Digest, GuideFile } from './page/downloads.ts';
import { filesOf, type GuidePage, makeGuidePage, type SiteInput } from './page/guide-page.ts';
import { makeSearchRecords, type SearchRecord } from './page/search-records.ts';

/** All that a site has of one guide. It is data, and can be kept as JSON. */
export interface MadePage {
  readonly page: GuidePage;
  readonly records: readonly SearchRecord[];
  /** What stands beside the page. */
  readonly files: readonly GuideFile[];
  /** Where other guides stand, by their paths, as its links have asked: elsewhere, the page would be another one. */
  readonly looks: readonly (readonly [path: string, address: string | null])[];
}

/** Pages that were made before, of guides of which everything is what it was; links apart, which may lead elsewhere. */
export interface KnownPages {
  readonly find: (input: SiteInput) => MadePage | null;
  readonly keep: (input: SiteInput, made: MadePage) => void;
}

export function makePage(input: SiteInput, addressOf: (path: string) => string | null, digest: Digest): MadePage {
  const looks = new Map<string, string | null>();
  const look = (path: string): string | null => {
    const address = addressOf(path);
    looks.set(path, address);
    return address;
  };
  const page = makeGuidePage(input, { addressOf: look, digest });
  const files = filesOf(input).map(({ path, text }) => ({ path, text }));
  return { page, records: makeSearchRecords(input.guide, page), files, looks: [...looks] };
}
