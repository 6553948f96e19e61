import type { Criterion, Polarity, Table } from '../model/index.ts';
import type { ItemDraft } from './checklist.ts';
import { readCriteria } from './criterion/read-criteria.ts';
import { looksLikeCriterion } from './criterion/read-criterion.ts';
import { ancestry, type SectionDraft } from './draft.ts';
import { speaksAgainstRollback } from './heading/rollback-conditions.ts';
import type { ProseDemand } from './prose-demands.ts';
import { Ids, shortSlug } from './slug.ts';

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

interface Demand {
  readonly line: number;
  readonly text: string;
  readonly polarity: Polarity;
}

const triggerColumn = /\b(?:trigger|rollback|roll back|abort)\b|触发|トリガー|откат/iu;
const alertColumn = /\b(?:alert|alarm|warning|critical)\b/i;
const boundColumn =
  /\b(?:threshold|target|limit|value|slo|sla|expected|acceptable|success|condition)\b|阈值|閾値|порог|seuil|umbral|limite/iu;

/** Rows of a table that name a metric and its bound: one demand for each column that holds bounds. */
function listTableDemands(table: Table, section: SectionDraft): Demand[] {
  if (speaksAgainstRollback(section.row.title)) return [];
  const title = table.header.join(' ');
  const polarityOfSection =
    ancestry(section)
      .map((above) => above.facts.polarity)
      .find((found) => found !== null) ?? null;
  const speaks =
    table.kind === 'criteria' ||
    boundColumn.test(title) ||
    (section.row.kind === 'rollback' && triggerColumn.test(title));
  if (
    !speaks ||
    (polarityOfSection === null &&
      section.row.kind !== 'criteria' &&
      section.row.kind !== 'monitoring' &&
      section.row.kind !== 'rollback')
  )
    return [];
  return table.rows.flatMap(({ line, cells }) =>
    cells.slice(1).flatMap((cell, index) => {
      const column = table.header[index + 1] ?? '';
      if (!/\d/.test(cell) || !(boundColumn.test(column) || triggerColumn.test(column) || alertColumn.test(column)))
        return [];
      const polarity: Polarity = triggerColumn.test(column)
        ? 'rollback'
        : alertColumn.test(column)
          ? 'alert'
          : (polarityOfSection ?? (section.row.kind === 'rollback' ? 'rollback' : 'success'));
      const text = `${cells[0] ?? ''} ${cell}`.trim();
      return looksLikeCriterion(text) ? [{ line, text, polarity }] : [];
    }),
  );
}
