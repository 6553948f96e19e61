import type { Guide } from '../../model/index.ts';
import { headingAnchor } from './heading-anchor.ts';

/** Where a link of a guide leads on the site. */
export type LinkTarget =
  | { readonly kind: 'inside'; readonly href: string }
  | { readonly kind: 'outside'; readonly href: string }
  /** It leads to what the site does not have: a file of the repository, or an address that must not be followed. */
  | { readonly kind: 'none'; readonly title: string };

export type FindTarget = (url: string) => LinkTarget;

/** Addresses that lead away from the site. */
export const outside = /^(?:https?:\/\/|mailto:|tel:)/i;

/**
 * Reads the links of one guide.
 *
 * @param addressOf where another guide stands on the site, by its path; null when it is not there
 */
export function makeFindTarget(guide: Guide, addressOf: (path: string) => string | null): FindTarget {
  const anchors = anchorsOf(guide);
  return (url) => {
    if (outside.test(url)) return { kind: 'outside', href: url };
    if (url.startsWith('#')) {
      const id = anchors.get(readable(url.slice(1)));
      return id === undefined ? { kind: 'none', title: url } : { kind: 'inside', href: `#${addressable(id)}` };
    }
    const address = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url) ? null : addressOf(besides(guide.source.path, url));
    return address === null ? { kind: 'none', title: url } : { kind: 'inside', href: address };
  };
}

/** An id as the part of an address behind `#`. */
export const addressable = (id: string): string => encodeURI(id).replace(/#/g, '%23');

/** Sections by their ids, and by the anchors that GitHub gives to their headings. */
function anchorsOf({ sections }: Guide): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>(sections.map(({ id }) => [id, id]));
  const seen = new Map<string, number>();
  for (const { id, heading } of sections) {
    const slug = headingAnchor(heading);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    const anchor = count === 0 ? slug : `${slug}-${count}`;
    for (const name of [anchor, anchor.replace(/^-+/, '')]) if (!anchors.has(name)) anchors.set(name, id);
  }
  return anchors;
}

function besides(path: string, url: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of readable(url.replace(/[?#].*$/, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
