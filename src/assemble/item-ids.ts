import { ancestry } from './draft.ts';
import type { RawItem } from './list-items.ts';
import { Ids, shortSlug, slug } from './slug.ts';

/** An item of which only the id is still missing. */
export interface UnnamedItem {
  readonly raw: RawItem;
  /** Its words without box and mark. */
  readonly text: string;
}

const words = { own: 10, all: 30, place: 6 } as const;

/**
 * An id for each item, made of its own words. Where several items begin with the same words, all of them say more: their
 * other words, and when these are the same, too, where they stand. Never the first of them gets the short id, because
 * with another item before it, what was kept under that id would go over to the wrong one.
 */
export function nameItems(items: readonly UnnamedItem[]): string[] {
  const ids = new Ids();
  return settle(items, (item) => shortSlug(item.text, words.own) || 'item', [
    (item) => shortSlug(item.text, words.all) || 'item',
    // Two paths of the same words may differ in their depth alone.
    ...Array.from({ length: 6 }, (_, depth) => (item: UnnamedItem) => placed(item, depth + 1)),
  ]).map((id) => ids.take(id));
}

type Name = (item: UnnamedItem) => string;

/** The first name that no other item has; the last one when all are shared. */
function settle(items: readonly UnnamedItem[], first: Name, [next, ...rest]: readonly Name[]): string[] {
  const groups = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const name = first(item);
    groups.set(name, [...(groups.get(name) ?? []), index]);
  }
  const names: string[] = [];
  for (const [name, indexes] of groups) {
    const group = indexes.map((index) => items[index] as UnnamedItem);
    const own = group.length === 1 || next === undefined ? group.map(() => name) : settle(group, next, rest);
    for (const [position, index] of indexes.entries()) names[index] = own[position] as string;
  }
  return names;
}

const placed = (item: UnnamedItem, depth: number): string => {
  const place = placesOf(item.raw)
    .slice(0, depth)
    .filter((part) => part !== '');
  return `${shortSlug(item.text, words.own) || 'item'}@${place.join('/')}`;
};

/** Where an item stands, nearest first, without numbers: those change. */
function placesOf({ section, group, parent }: RawItem): string[] {
  const [own, ...above] = ancestry(section).map(({ row }) => shortSlug(row.title, words.place));
  return [own ?? '', shortSlug(group ?? '', words.place), slug(parent?.raw ?? '').slice(0, 40), ...above];
}
