import type { Criterion, Polarity, Table } from '../model/index.ts';
import type { ItemDraft } from './checklist.ts';
import { readCriteria } from './criterion/read-criteria.ts';
import { looksLikeCriterion } from './criterion/read-criterion.ts';
import type { SectionDraft } from './draft.ts';
import type { ProseDemand } from './prose-demands.ts';
import { Ids, shortSlug } from './slug.ts';
import { listTableDemands } from './table-demands.ts';

/** Items that only say what was done, whom to call or where to look demand nothing. */
const silent: ReadonlySet<string> = new Set([
  'contact',
  'reference',
  'changelog',
  'note',
  'procedure',
  'rollback-procedure',
]);

/** What items, tables and sentences of the guide demand, as criteria; each item learns which ones are its own. */
export function findCriteria(
  items: readonly ItemDraft[],
  tables: readonly Table[],
  sentences: readonly ProseDemand[],
  sections: readonly SectionDraft[],
): Criterion[] {
  const ids = new Ids();
  const criteria: Criterion[] = [];
  const state = (
    id: string,
    section: string,
    item: string | null,
    line: number,
    text: string,
    polarity: Polarity,
  ): string[] =>
    readCriteria(text, { polarity }).map((reading) => {
      const { quantified: _, because: __, ...rest } = reading;
      const own = ids.take(id);
      criteria.push({ id: own, section, item, line, text, ...rest });
      return own;
    });
  for (const { row, polarity } of items) {
    if (silent.has(row.role)) continue;
    const stated: Polarity = polarity ?? 'expectation';
    if (stated === 'expectation' && !looksLikeCriterion(row.text)) continue;
    row.criteria.push(...state(row.id, row.section, row.id, row.line, row.text, stated));
  }
  const bySection = new Map(sections.map((section) => [section.row.id, section]));
  for (const table of tables) {
    const section = bySection.get(table.section);
    for (const { line, text, polarity } of section === undefined ? [] : listTableDemands(table, section))
      state(shortSlug(text, 10), table.section, null, line, text, polarity);
  }
  for (const { section, line, text, polarity } of sentences)
    state(shortSlug(text, 10), section, null, line, text, polarity);
  return criteria.sort((a, b) => a.line - b.line);
}
