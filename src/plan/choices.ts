import type { Alternative, Block, GuideIndex } from '../model/index.ts';
import type { Action } from './plan.ts';

export type Choice = Action['choices'][number];

export const excluding = 'it stands below alternatives that exclude one another';

/**
 * What must have been chosen for a part of the guide to be followed: one of these sets, each to be fulfilled as a
 * whole. One empty set for what is always followed; a string says why it cannot be.
 */
export function choiceSetsOf(index: GuideIndex, section: string, block: Block | null): Choice[][] | string {
  const allowed = new Map<string, readonly string[]>();
  const marks = index
    .chain(section)
    .flatMap(({ id, choice }) => (choice === null ? [] : [{ id, ...choice }]))
    .reverse();
  const own = block?.choice ?? null;
  if (block !== null && own?.option != null) marks.push({ id: block.id, group: own.group, option: own.option });
  for (const { id, group, option } of marks) {
    const options = sidesWith(alternativeOf(index, group), id, option);
    const before = allowed.get(group) ?? options;
    const both = before.filter((name) => options.includes(name));
    if (both.length === 0) return excluding;
    allowed.set(group, both);
  }
  let sets: Choice[][] = [[]];
  for (const [group, options] of allowed) {
    const alternative = alternativeOf(index, group);
    if (alternative?.options.every(({ name }) => options.includes(name))) continue;
    sets = sets.flatMap((set) => options.map((option) => [...set, { group, option }]));
  }
  return sets;
}

export function alternativeOf(index: GuideIndex, group: string): Alternative | undefined {
  return index.guide.alternatives.find((alternative) => alternative.group === group);
}

/** "linux/macos" beside "linux" belongs to both sides. */
function sidesWith(alternative: Alternative | undefined, id: string, option: string): string[] {
  if (alternative === undefined || alternative.options.some(({ name }) => name === option)) return [option];
  const sides = alternative.options.filter(({ blocks, sections }) => blocks.includes(id) || sections.includes(id));
  return sides.length === 0 ? [option] : sides.map(({ name }) => name);
}
