import type { Alternative } from '../model/index.ts';

export interface Option {
  readonly name: string;
  readonly blocks: string[];
  readonly sections: string[];
  readonly lines: number[];
}

/** Collects choices under one name: the same family of variants is one question in the whole guide. */
export class Choices {
  readonly #groups = new Map<string, { section: string | null; question: string; options: Option[] }>();

  /** The side of that name, which is written on one line. */
  add(group: string, section: string | null, question: string, words: string): Option {
    const name = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    const entry = this.#groups.get(group) ?? { section, question, options: [] };
    this.#groups.set(group, entry);
    const known = entry.options.find((option) => option.name === name);
    if (known !== undefined) return known;
    const option: Option = { name, blocks: [], sections: [], lines: [] };
    entry.options.push(option);
    return option;
  }

  rows(): Alternative[] {
    return [...this.#groups].map(([group, { section, question, options }]) => ({
      group,
      section,
      question,
      options: splitCompounds(options),
    }));
  }
}

/** "linux/macos" beside "linux" is a part of both sides, not a third one. */
function splitCompounds(options: readonly Option[]): Option[] {
  const single = new Set(options.filter(({ name }) => !name.includes('/')).map(({ name }) => name));
  const result: Option[] = options.filter(
    ({ name }) => !name.split('/').some((part) => part !== name && single.has(part)),
  );
  for (const compound of options) {
    if (result.includes(compound)) continue;
    for (const name of compound.name.split('/')) {
      const known = result.find((option) => option.name === name) ?? { name, blocks: [], sections: [], lines: [] };
      if (!result.includes(known)) result.push(known);
      known.blocks.push(...compound.blocks);
      known.sections.push(...compound.sections);
      known.lines.push(...compound.lines);
    }
  }
  return result;
}

/** The question that a family of variants asks. */
export const questionOf = (family: string) => `Which ${family.replace(/-/g, ' ')}?`;
