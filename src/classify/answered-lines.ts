import { headsTable, looksPrinted } from '../shell/index.ts';
import type { CodeLine } from './code-line.ts';
import { statementLines, type View } from './view.ts';

const known = new WeakMap<View, readonly CodeLine[]>();

/**
 * Below a command, what it answered: nobody types it. A program that is known is a command whatever it looks like, and
 * where there are prompts, they tell the two apart.
 */
export function answeredLines(view: View): readonly CodeLine[] {
  const found = known.get(view) ?? findAnswers(view);
  known.set(view, found);
  return found;
}

function findAnswers(view: View): CodeLine[] {
  if (view.prompts.promptLines.length > 0) return [];
  const commands = view.statements.filter(({ facts }) => facts.length > 0 && facts.every((fact) => fact.known));
  const typed = new Set(commands.map(({ statement }) => statement.line));
  const first = Math.min(...typed);
  // What stands in a here-document is written to a file.
  const starts = view.shell.errors.length > 0 ? null : statementLines(view);
  const isOpen = ({ number }: CodeLine) => number > first && !typed.has(number) && (starts?.has(number) ?? true);
  const rows = new Set(rowsOfTables(view));
  return view.code.filter((line) => isOpen(line) && (rows.has(line) || looksPrinted(line.text)));
}

function rowsOfTables({ lines }: View): CodeLine[] {
  let isTable = false;
  return lines.filter((line) => {
    const isRow = isTable && line.shape !== 'blank';
    isTable = isRow || headsTable(line.text);
    return isRow;
  });
}
