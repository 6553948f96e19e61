import { type GuideNode, openBoxes, plainText, type TableRow, tickedBoxes } from '../markdown/index.ts';
import type { Table } from '../model/index.ts';
import type { SectionDraft } from './draft.ts';
import { cleanLine } from './line-text.ts';
import type { RawItem } from './list-items.ts';
import { lineOf, spanOf } from './places.ts';
import { count } from './table-columns.ts';
import { listTableDemands } from './table-demands.ts';

const box = new RegExp(`^(?:[${openBoxes}☑☒]\\uFE0F?|\\[[ xX]\\])$`, 'u');
const mark = new RegExp(`^(?:[${tickedBoxes}✅]\\uFE0F?)$`, 'u');
const ticked = new RegExp(`^(?:[${tickedBoxes}✅]|\\[[xX]\\])`, 'u');
const word = /\p{L}/u;

/** What a table explains is no work: "☐ | open". */
const legend =
  /\b(?:symbols?|legend|meaning|icons?|notation)\b|^(?:signs?|symbole?|zeichen|bedeutung|légende|signification|símbolos?|significado|simbol[io]|legenda|凡例|記号|图例|符号|意味|含义)$/iu;

/** "Feature | Free | Pro": what each of several has, and no work. */
const featured =
  /\b(?:features?|capabilit(?:y|ies)|functionality|editions?|tiers?|plans?|funktion(?:en)?|fonctionnalités?|funci[oó]n(?:es)?|funcionalidades?|funzionalità)\b|功能|特性|機能/iu;

/** What stands in a column of its own beside what is to be done. */
const asked =
  /\b(?:checks?|tasks?|items?|steps?|actions?|activity|description|what|criteri(?:on|a)|requirements?)\b|检查|步骤|任务|確認|項目|作業|手順|aufgabe|prüfung|schritt|tâche|vérification|étape|tarea|comprobación|paso|tarefa|verificação|passo|compito|verifica/iu;

/** The rows of tables that have a box in a cell of its own; what a row demands by its numbers is listed as that. */
export function listBoxedRows(sections: readonly SectionDraft[], tables: readonly Table[]): RawItem[] {
  const byStart = new Map(tables.map((table) => [table.span.start.offset, table]));
  return sections.flatMap((section) =>
    section.nodes.flatMap(({ node }) => {
      const table = node.type === 'table' ? byStart.get(spanOf(node).start.offset) : undefined;
      if (node.type !== 'table' || table === undefined || table.header.some((title) => legend.test(title))) return [];
      const boxes = columnsOfBoxes(table);
      if (boxes.size === 0 || (boxes.size > 1 && table.header.some((title) => featured.test(title)))) return [];
      const taken = new Set(listTableDemands(table, section).map(({ line }) => line));
      return node.children
        .slice(1)
        .filter((row) => !taken.has(lineOf(row)))
        .flatMap((row) => readRow(row, table, boxes, section));
    }),
  );
}

/** The columns in which some cell is a box; marks for what is done are boxes only there. */
function columnsOfBoxes({ header, rows }: Table): Set<number> {
  return new Set([...header.keys()].filter((at) => rows.some(({ cells }) => box.test((cells[at] ?? '').trim()))));
}

function readRow(row: TableRow, { header }: Table, boxes: ReadonlySet<number>, section: SectionDraft): RawItem[] {
  const cells = row.children.map((cell) => cleanLine(plainText(cell)));
  const own = cells.filter((cell, at) => boxes.has(at) && (box.test(cell) || mark.test(cell)));
  const worded = [...cells.keys()].filter(
    (at) => !boxes.has(at) && !count.test(header[at] ?? '') && word.test(cells[at] ?? ''),
  );
  const main = worded.find((at) => asked.test(header[at] ?? '')) ?? worded[0];
  if (own.length === 0 || main === undefined) return [];
  // A command beside what it is for is a part of what is to be done.
  const commands = worded.filter((at) => at !== main && holdsCode(row.children[at]));
  return [
    {
      node: null,
      section,
      line: lineOf(row),
      form: 'box',
      label: null,
      raw: [cells[main], ...commands.map((at) => cells[at])].join(': '),
      checked: own.every((cell) => ticked.test(cell)),
      parent: null,
      group: null,
      listLabels: [],
      code: [],
      block: null,
    },
  ];
}

function holdsCode(cell: GuideNode | undefined): boolean {
  return cell !== undefined && 'children' in cell && cell.children.some(({ type }) => type === 'inlineCode');
}
