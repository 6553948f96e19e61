import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Checklist } from '../../emit/index.ts';
import type { Step } from '../body/body.ts';
import { listBlocks, listMarks } from '../body/list-body.ts';
import { type Mark, markItem } from './marks.ts';

/** What a page needs only when somebody does something with it: it stands in a file beside the page. */
export interface PageData {
  readonly slug: string;
  readonly sha256: string;
  /** Of the boxes of the page, in their order. */
  readonly boxes: readonly Mark[];
  /** Items without a box: a record may speak of them, too. */
  readonly others: readonly Mark[];
  /** Where each block of the page stands in the guide, and what it is. */
  readonly places: readonly string[];
}

export function makePageData({ guide, items }: Checklist, steps: readonly Step[]): PageData {
  const boxes = steps.flatMap(({ body }) => [...listMarks(body)].map(({ mark }) => mark));
  const shown = new Set(boxes.map(({ id }) => id));
  return {
    slug: guide.slug,
    sha256: guide.sha256,
    boxes,
    others: items.filter(({ id }) => !shown.has(id)).map((item) => markItem(item, null, '')),
    places: steps.flatMap(({ body }) => listBlocks(body).filter(({ sheet }) => sheet === null)).map(placeOf),
  };
}

function placeOf({ role, line, endLine }: ReturnType<typeof listBlocks>[number]): string {
  const lines = line === endLine ? `line ${line}` : `lines ${line}–${endLine}`;
  return `Role ${role}, ${lines} of the guide.`;
}

/** A file with a name that its content alone has: a page never meets the data of another state of its guide. */
export function pageDataFile(data: PageData): { readonly path: string; readonly text: string } {
  const text = JSON.stringify(data);
  return { path: `page-${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12)}.json`, text };
}
