import { headsTable, looksPrinted } from '../shell/index.ts';
import type { CodeLine } from './code-line.ts';
import { statementLines, type View } from './view.ts';

/**
 * Below a command, what it answered: nobody types it. A program that is known is a command whatever it looks like, and
 * where there are prompts, they tell the two apart.
 */
export function answeredLines(view: View): CodeLine[] {
  if (view.prompts.promptLines.length > 0) return [];
  const found = [...view.code.filter(({ text }) => looksPrinted(text)), ...rowsOfTables(view)];
  if (found.length === 0) return [];
  const known = view.statements.filter(({ facts }) => facts.length > 0 && facts.every((fact) => fact.known));
  const typed = new Set(known.map(({ statement }) => statement.line));
  const first = Math.min(...typed);
  // What stands in a here-document is written to a file.
  const starts = view.shell.errors.length > 0 ? null : statementLines(view);
  return found.filter(({ number }) => number > first && !typed.has(number) && (starts?.has(number) ?? true));
}

function rowsOfTables({ lines }: View): CodeLine[] {
  let isTable = false;
  return lines.filter((line) => {
    const isRow = isTable && line.shape !== 'blank';
    isTable = isRow || headsTable(line.text);
    return isRow;
  });
}
