import type { Block } from './block.ts';
import type { ChecklistItem } from './checklist.ts';
import type { Criterion } from './criterion.ts';
import type { Guide } from './guide.ts';
import type { Notice } from './notice.ts';
import type { Prose } from './prose.ts';
import type { Section } from './section.ts';
import type { Table } from './table.ts';

/** A guide with its tables by id, so that nobody has to search them. */
export interface GuideIndex {
  readonly guide: Guide;
  readonly sections: ReadonlyMap<string, Section>;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly items: ReadonlyMap<string, ChecklistItem>;
  readonly notices: ReadonlyMap<string, Notice>;
  readonly prose: ReadonlyMap<string, Prose>;
  readonly tables: ReadonlyMap<string, Table>;
  /** Criteria that no list item states, by section. */
  readonly looseCriteria: ReadonlyMap<string, readonly Criterion[]>;
  /** List items that are lines of a block, by block. */
  readonly itemsInBlock: ReadonlyMap<string, readonly ChecklistItem[]>;
  /** Lines on which a fence starts that does not end. */
  readonly unclosed: ReadonlySet<number>;
  /** The section and those above it, innermost first; the guide's title holds everything and says nothing. */
  readonly chain: (section: string) => readonly Section[];
}

export function indexGuide(guide: Guide): GuideIndex {
  const sections = byId(guide.sections);
  const chains = new Map<string, readonly Section[]>();
  return {
    guide,
    sections,
    blocks: byId(guide.blocks),
    items: byId(guide.checklist),
    notices: byId(guide.notices),
    prose: byId(guide.prose),
    tables: byId(guide.tables),
    looseCriteria: groupBy(
      guide.criteria.filter(({ item }) => item === null),
      ({ section }) => section,
    ),
    itemsInBlock: groupBy(
      guide.checklist.filter(({ block }) => block !== null),
      ({ block }) => block ?? '',
    ),
    unclosed: new Set(guide.source.problems.filter(({ kind }) => kind === 'unclosed-fence').map(({ line }) => line)),
    chain: (id) => {
      const chain = chains.get(id) ?? chainOf(guide, sections, id);
      chains.set(id, chain);
      return chain;
    },
  };
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}

function groupBy<R>(rows: readonly R[], keyOf: (row: R) => string): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

function chainOf(guide: Guide, sections: ReadonlyMap<string, Section>, id: string): Section[] {
  const chain: Section[] = [];
  for (let at = sections.get(id); at !== undefined; at = at.parent === null ? undefined : sections.get(at.parent)) {
    if (chain.includes(at)) break;
    const isTitle = at.parent === null && at.title === guide.title;
    if (!isTitle || chain.length === 0) chain.push(at);
  }
  return chain;
}
