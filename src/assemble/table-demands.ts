import type { Polarity, Table } from '../model/index.ts';
import { parseDurationIso } from './criterion/duration.ts';
import { findMetrics } from './criterion/find-metric.ts';
import { looksLikeCriterion, readCriterion } from './criterion/read-criterion.ts';
import { sideOf } from './criterion/side.ts';
import { ancestry, type SectionDraft } from './draft.ts';
import { speaksAgainstRollback, tellsRollbackWorked } from './heading/rollback-conditions.ts';
import { type BoundColumn, readColumns, type TableColumns, withSign, worsens } from './table-columns.ts';

export interface TableDemand {
  readonly line: number;
  /** As written. */
  readonly text: string;
  /** What to read: with the sign and the subject that columns and headings give. */
  readonly words: string;
  readonly polarity: Polarity;
  /** The row's name, where the heading names what is measured. */
  readonly scope: string | null;
  /** For how long, where a column of its own says so. */
  readonly lasting: string | null;
}

const actions: readonly (readonly [Polarity, RegExp])[] = [
  [
    'rollback',
    /(?<!\b(?:no|not|without|don't|never|before) )\b(?:roll(?:ing|ed)?[ -]?back|revert|abort)|回滚|ロールバック|откат/iu,
  ],
  ['success', /(?<!\b(?:no|not|don't|never|to|before) )\b(?:proceed|continue|promote|go (?:ahead|live))\b/i],
  [
    'alert',
    /\b(?:alert|page|notify|warn|investigate|escalate|monitor|watch|hold|pause|stop|(?<!-)call|contact|inform|scale|restart)\b/i,
  ],
];
/** An answer in a column "Roll back?". */
const yes = /^(?:yes|да|sí|sim|ja|oui|是|はい|✅|✓)/iu;
const no = /^(?:no\b|never\b|нет|não|nein|non\b|否|いいえ|❌|✗)|\bfix(?:ing)?[ -]forward\b/iu;

/** Rows of a table that name a metric and its bound: one demand for each column that holds bounds. */
export function listTableDemands(table: Table, section: SectionDraft): TableDemand[] {
  const { kind, title } = section.row;
  if (speaksAgainstRollback(title) || tellsRollbackWorked(title)) return [];
  const columns = readColumns(table);
  const stated =
    ancestry(section)
      .map((above) => above.facts.polarity)
      .find((found) => found !== null) ?? null;
  const decides = /\broll ?back\b/i.test(table.header[columns.action] ?? '');
  if (stated === null && !decides && !demanding.has(kind)) return [];
  const followed = table.rows.map(({ cells }) => polarityOfAction(cells[columns.action] ?? ''));
  const tellsApart = followed.includes('rollback') && followed.includes('alert');
  const around = { stated, isWayBack: kind === 'rollback', decides, tellsApart };
  return table.rows.flatMap((row) => listRowDemands(table, row, columns, { ...around, title }));
}

const demanding: ReadonlySet<string> = new Set(['criteria', 'monitoring', 'rollback']);

interface Around {
  /** By the headings above. */
  readonly stated: Polarity | null;
  readonly isWayBack: boolean;
  /** Whether the table answers with yes or no. */
  readonly decides: boolean;
  /** Whether it goes back for some rows and only looks closer for others. */
  readonly tellsApart: boolean;
}

function listRowDemands(
  table: Table,
  { line, cells }: Table['rows'][number],
  columns: TableColumns,
  around: Around & { title: string },
): TableDemand[] {
  const label = cells[columns.subject] ?? '';
  const action = cells[columns.action];
  const lasting = parseDurationIso(cells[columns.period] ?? '');
  if (looksLikeCriterion(label)) {
    const isCounted = columns.bounds.some(({ at }) => /\d/.test(cells[at] ?? ''));
    if (isCounted || !columns.listsReasons || (action !== undefined && no.test(action.trim()))) return [];
    return [
      { line, text: label, words: label, polarity: polarityOf(label, null, action, around), scope: null, lasting },
    ];
  }
  return columns.bounds.flatMap((column) => {
    const cell = cells[column.at] ?? '';
    if (!/\d/.test(cell)) return [];
    const told = subjectOf(label, around.title);
    const isBad = column.polarity !== null || (!column.isTarget && (around.stated === 'rollback' || around.isWayBack));
    const worse = column.polarity === null ? null : worsens(table, cells);
    const words = `${told} ${withSign(told, cell, table.header[column.at] ?? '', { isBad, worse })}`.trim();
    if (!looksLikeCriterion(words)) return [];
    return [
      {
        line,
        text: `${label} ${cell}`.trim(),
        words,
        polarity: polarityOf(words, column, action, around),
        scope: told === label ? null : label,
        lasting,
      },
    ];
  });
}

/** What is counted or measured, under whatever name. */
const measure =
  /(?<!\p{L})(?:rates?|ratios?|counts?|number|percentage|errors?|fail(?:ed|ures?)|timeouts?|exceptions?|crash(?:es)?|lag|backlog|[45]xx|p\d\d|rps|qps|fehler\p{L}*|quote|anzahl|taux|erreurs?|nombre|tasa|errores|número|taxa|erros|tasso|errori|ошиб\p{L}+|доля|число)(?!\p{L})|[错錯][误誤]|率|エラー|[数數]/iu;
/** In "Success criteria" success is what is judged, and no metric. */
const wish = /(?<!\p{L})success (?!rates?|ratio)\p{L}|(?<!\p{L})success$/iu;

/** Below "Response time targets" the rows name only of what. */
function subjectOf(label: string, title: string): string {
  if (findMetrics(label).length > 0 || measure.test(label)) return label;
  const [metric, second] = findMetrics(title);
  return metric === undefined || second !== undefined || wish.test(title)
    ? label
    : title.slice(metric.start, metric.end);
}

/** The column tells, then what is done, then the headings; where all are silent, whether anybody would want it. */
function polarityOf(
  words: string,
  column: BoundColumn | null,
  action: string | undefined,
  { stated, isWayBack, decides, tellsApart }: Around,
): Polarity {
  if (column !== null && column.polarity !== null) return column.polarity;
  const side = sideOf(readCriterion(words, { polarity: 'expectation' }));
  const followed =
    action === undefined ? null : decides && yes.test(action.trim()) ? 'rollback' : polarityOfAction(action);
  // What is done about a target is done when it is missed.
  const says = side === 'good' || column?.isTarget === true ? null : followed;
  // Below a heading on when to go back, nothing less than that is meant, unless the table itself tells apart.
  if (says === 'rollback' || (says !== null && (tellsApart || (stated !== 'rollback' && !isWayBack)))) return says;
  if (stated !== null) return stated;
  if (isWayBack) return 'rollback';
  return side === 'bad' ? 'alert' : 'success';
}

/** That of the first thing that is done. */
function polarityOfAction(action: string): Polarity | null {
  const found = actions.flatMap(([polarity, pattern]) => {
    const at = action.search(pattern);
    return at < 0 ? [] : [{ polarity, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.polarity ?? null;
}
