import type { Criterion, Polarity, Table } from '../model/index.ts';
import { readBoundWords } from './bound-subject.ts';
import type { ItemDraft } from './checklist.ts';
import { metrics } from './criterion/metrics.ts';
import { readCriteria } from './criterion/read-criteria.ts';
import { looksLikeCriterion, readCriterion } from './criterion/read-criterion.ts';
import type { CriterionReading } from './criterion/reading.ts';
import { sideOf } from './criterion/side.ts';
import type { SectionDraft } from './draft.ts';
import { readHeading } from './heading/read-heading.ts';
import type { ProseDemand } from './prose-demands.ts';
import { announcesReasons } from './rollback-sentence.ts';
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
    readings: readonly CriterionReading[],
  ): string[] =>
    readings.map((reading) => {
      const { quantified: _, because: __, ...rest } = reading;
      const own = ids.take(id);
      criteria.push({ id: own, section, item, line, text, ...rest });
      return own;
    });
  const byId = new Map(items.map((item) => [item.row.id, item]));
  const demanding = items
    .filter(({ row }) => !silent.has(row.role))
    .map((item) => ({
      row: item.row,
      bound: readBoundWords(item, byId.get(item.row.parent ?? '') ?? null, item.polarity ?? 'expectation'),
    }));
  // "Error rate" above its bounds demands nothing besides.
  const subjects = new Set(demanding.map(({ bound }) => bound.namedBy));
  for (const { row, bound } of demanding) {
    if (bound.polarity === 'expectation' && !looksLikeCriterion(row.text)) continue;
    const lasting = readLasting(row.group);
    const readings = readBound(row.text, bound.whole, bound.polarity)
      .map(asAlert)
      .map((one) => (isLasting(one) ? { ...one, for: one.for ?? lasting } : one));
    if (subjects.has(row.id) && readings.every(({ kind }) => kind === 'manual')) continue;
    row.criteria.push(...state(row.id, row.section, row.id, row.line, row.text, readings));
  }
  const bySection = new Map(sections.map((section) => [section.row.id, section]));
  for (const table of tables) {
    const section = bySection.get(table.section);
    for (const { line, text, words, polarity, scope, lasting } of section === undefined
      ? []
      : listTableDemands(table, section)) {
      const readings = readCriteria(words, { polarity }).map((one) => ({
        ...one,
        scope: one.scope ?? scope,
        for: one.for ?? (one.window === null ? lasting : null),
      }));
      state(shortSlug(text, 10), table.section, null, line, text, readings);
    }
  }
  for (const { section, line, text, polarity } of sentences)
    state(shortSlug(text, 10), section, null, line, text, readCriteria(text, { polarity }));
  return criteria.sort((a, b) => a.line - b.line);
}

/** "Roll back if any of these holds for 5 minutes:" says so of each limit below it that says nothing else. */
function readLasting(label: string | null): string | null {
  if (label === null || !/\d|minute|hour/iu.test(label)) return null;
  const { polarity } = readHeading(label);
  if (polarity !== 'rollback' && polarity !== 'alert' && !announcesReasons(label)) return null;
  const { kind, for: lasting } = readCriterion(label, { polarity: 'rollback' });
  return kind === 'manual' ? lasting : null;
}

const isLasting = ({ kind, polarity, window }: CriterionReading): boolean =>
  kind === 'threshold' && (polarity === 'rollback' || polarity === 'alert') && window === null;

/** Nobody expects an error rate above 5 %: where nothing else is said, that is when somebody is called. */
function asAlert(reading: CriterionReading): CriterionReading {
  return reading.polarity === 'expectation' && sideOf(reading) === 'bad' ? { ...reading, polarity: 'alert' } : reading;
}

/** What a text demands; with the words above it only where they add what the bound is one of, and change nothing else. */
function readBound(text: string, whole: string | null, polarity: Polarity): readonly CriterionReading[] {
  const own = readCriteria(text, { polarity });
  const [alone] = own;
  if (whole === null || alone?.kind !== 'threshold' || own.length > 1) return own;
  if (metrics.some(({ name }) => name === alone.metric)) return own;
  const more = readCriteria(whole, { polarity });
  const [subject] = more;
  const isSame = more.length === 1 && subject?.comparator === alone.comparator && subject.value === alone.value;
  return isSame ? [{ ...alone, metric: subject.metric, agg: subject.agg, unit: subject.unit }] : own;
}
