import type { Polarity, Table } from '../model/index.ts';
import { looksLikeCriterion, readCriterion } from './criterion/read-criterion.ts';
import { sideOf } from './criterion/side.ts';
import { ancestry, type SectionDraft } from './draft.ts';
import { speaksAgainstRollback } from './heading/rollback-conditions.ts';

export interface TableDemand {
  readonly line: number;
  readonly text: string;
  readonly polarity: Polarity;
}

const triggerColumn = /\b(?:trigger|rollback|roll back|abort)\b|触发|トリガー|откат/iu;
const alertColumn = /\b(?:alert|alarm|warning|critical)\b/i;
const targetColumn = /\b(?:target|goal|slo|sla|expected|acceptable|success|normal|healthy)\b/i;
const boundColumn =
  /\b(?:threshold|target|limit|value|slo|sla|expected|acceptable|success|condition)\b|阈值|閾値|порог|seuil|umbral|limite/iu;
/** What follows when the bound is met; "Action if missed" says the opposite. */
const actionColumn =
  /^(?:\w+ )?(?:actions?|responses?|reactions?|consequences?|then|what to do)(?: (?:to take|taken|required|needed))?$|^(?:操作|动作|措施|対応|действие|acción|ação|aktion|maßnahme)$/iu;

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

/** Rows of a table that name a metric and its bound: one demand for each column that holds bounds. */
export function listTableDemands(table: Table, section: SectionDraft): TableDemand[] {
  const { kind, title } = section.row;
  if (speaksAgainstRollback(title)) return [];
  const header = table.header.join(' ');
  const stated =
    ancestry(section)
      .map((above) => above.facts.polarity)
      .find((found) => found !== null) ?? null;
  const speaks =
    table.kind === 'criteria' || boundColumn.test(header) || (kind === 'rollback' && triggerColumn.test(header));
  if (!speaks || (stated === null && kind !== 'criteria' && kind !== 'monitoring' && kind !== 'rollback')) return [];
  const actionAt = table.header.findIndex((name) => actionColumn.test(name.trim()));
  return table.rows.flatMap(({ line, cells }) =>
    cells.slice(1).flatMap((cell, index) => {
      const column = table.header[index + 1] ?? '';
      if (!/\d/.test(cell) || !(boundColumn.test(column) || triggerColumn.test(column) || alertColumn.test(column)))
        return [];
      const text = `${cells[0] ?? ''} ${cell}`.trim();
      if (!looksLikeCriterion(text)) return [];
      const polarity = polarityOf(text, column, { stated, isWayBack: kind === 'rollback', action: cells[actionAt] });
      return [{ line, text, polarity }];
    }),
  );
}

interface Around {
  /** By the headings above. */
  readonly stated: Polarity | null;
  readonly isWayBack: boolean;
  /** What the row says is done then. */
  readonly action: string | undefined;
}

/** The column tells, then what is done, then the headings; where all are silent, whether anybody would want it. */
function polarityOf(text: string, column: string, { stated, isWayBack, action }: Around): Polarity {
  if (triggerColumn.test(column)) return 'rollback';
  if (alertColumn.test(column)) return 'alert';
  const side = sideOf(readCriterion(text, { polarity: 'expectation' }));
  const followed = action === undefined ? null : polarityOfAction(action);
  // What is done about a target is done when it is missed.
  const says = side === 'good' || targetColumn.test(column) ? null : followed;
  // Below a heading on when to go back, nothing less than that is meant.
  if (says === 'rollback' || (says !== null && stated !== 'rollback' && !isWayBack)) return says;
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
