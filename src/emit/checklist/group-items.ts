import type { GuideIndex, Section } from '../../model/index.ts';
import type { ChecklistGroup } from './checklist.ts';
import type { Tickable } from './list-tickable.ts';

/** The lists that items stand in: a section, or what follows one label in it. */
export class Groups {
  readonly rows: ChecklistGroup[] = [];
  readonly #ids = new Map<string, string>();
  readonly #index: GuideIndex;

  constructor(index: GuideIndex) {
    this.#index = index;
  }

  /** The id of the group of an item; the group is made when the item is its first. */
  idOf({ section, group }: Pick<Tickable, 'section' | 'group'>): string {
    const key = JSON.stringify([section, group]);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const row = this.#index.sections.get(section);
    if (row === undefined) throw new Error(`There is no section ${section}.`);
    const id = this.#free(group === null ? section : `${section}#${nameOf(group)}`);
    this.#ids.set(key, id);
    this.rows.push(this.#describe(id, row, group));
    return id;
  }

  #free(wanted: string): string {
    const taken = new Set(this.rows.map(({ id }) => id));
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    return id;
  }

  #describe(id: string, section: Section, list: string | null): ChecklistGroup {
    return {
      id,
      section: section.id,
      line: section.span.start.line,
      label: section.label,
      title: section.title,
      path: this.#index
        .chain(section.id)
        .map(({ title }) => title)
        .reverse(),
      list,
      environment: section.environment,
      duration: section.duration,
      window: section.window,
    };
  }
}

const nameOf = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'list';
