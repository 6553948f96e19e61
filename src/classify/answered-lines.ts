import { type CallFacts, describeCall, headsTable, looksPrinted, readShell } from '../shell/index.ts';
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
  // What was answered may be no shell at all: then the first line is read alone.
  const [begin] = view.code;
  if (view.shell.errors.length > 0 && typed.size === 0 && begin !== undefined && isCommand(begin.text))
    typed.add(begin.number);
  const first = Math.min(...typed);
  // What stands in a here-document is written to a file.
  const starts = view.shell.errors.length > 0 ? null : statementLines(view);
  const isOpen = ({ number }: CodeLine) => number > first && !typed.has(number) && (starts?.has(number) ?? true);
  const rows = new Set(rowsOfTables(view));
  const looked = new Set(commands.filter(({ facts }) => facts.every(looks)).map(({ statement }) => statement.endLine));
  // Below a command that looks, a word alone is what it has seen: "active", "pong".
  const isWord = ({ number, text }: CodeLine) => looked.has(number - 1) && /^\s*[a-z][a-z-]+\s*$/.test(text);
  const answers = view.code.filter(
    (line) => isOpen(line) && (rows.has(line) || looksPrinted(line.text) || isWord(line)),
  );
  const all = new Set([...answers, ...answers.flatMap((line) => membersOf(line, view))]);
  return view.code.filter((line) => all.has(line));
}

/** Whether a text is a command with what it answered: settings may hold a line that looks like either. */
export const isAnswered = (view: View): boolean => {
  const [begin] = view.code;
  return begin !== undefined && answeredLines(view).length > 0 && isCommand(begin.text);
};

function isCommand(line: string): boolean {
  const { commands, errors } = readShell(line);
  const facts = commands.flatMap(({ calls }) => calls.map(describeCall));
  return errors.length === 0 && facts.length > 0 && facts.every((fact) => fact.known);
}

/** Of an object or a list that a line opens, the lines up to the one that closes it. */
function membersOf(opening: CodeLine, { code }: View): readonly CodeLine[] {
  const indent = /^(\s*)[{[]\s*$/.exec(opening.text)?.[1];
  if (indent === undefined) return [];
  const below = code.slice(code.indexOf(opening) + 1);
  const end = below.findIndex(({ text }) => /^\s*[}\]]/.test(text) && /^\s*/.exec(text)?.[0] === indent);
  return below.slice(0, end + 1);
}

const looks = ({ effects }: CallFacts): boolean => effects.includes('read-only') && !effects.includes('local-state');

function rowsOfTables({ lines }: View): CodeLine[] {
  let isTable = false;
  return lines.filter((line) => {
    const isRow = isTable && line.shape !== 'blank';
    isTable = isRow || headsTable(line.text);
    return isRow;
  });
}
