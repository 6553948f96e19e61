import { looksPrinted } from '../../shell/index.ts';
import { isAnswered } from '../answered-lines.ts';
import type { CodeLine, LineShape } from '../code-line.ts';
import { isShellDialect, isSqlDialect } from '../languages.ts';
import type { Signal, Vote } from '../signal.ts';
import { statementLines, type View } from '../view.ts';

const address = /^\s*(?:https?|ftp|wss?):\/\/\S+\s*$/;
// What a program wrote: a JSON object a line, or lines that begin with the time.
const logged = /^\s*(?:\{"[^"]+"\s*:.*\}|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*)\s*$/;
// The terminal shows the key with which a program was stopped.
const stopped = /^\s*\^[A-Z]\s*$/;
const written = (lines: readonly CodeLine[]) => lines.filter(({ text }) => logged.test(text) || stopped.test(text));

/** Lines that a program wrote, among those that a shell would take for commands. */
export function loggedLines(view: View): CodeLine[] {
  const starts = statementLines(view);
  return written(view.code).filter((line) => starts.has(line.number));
}

const share = (lines: readonly CodeLine[], all: readonly CodeLine[]) =>
  all.length === 0 ? 0 : lines.length / all.length;
const withShape = (lines: readonly CodeLine[], ...shapes: LineShape[]) =>
  lines.filter((line) => shapes.includes(line.shape));

/** Bullets that a shell would take for commands; without a readable shell text, every bullet. */
export function proseBullets(view: View): CodeLine[] {
  const bullets = withShape(view.content, 'bullet');
  if (bullets.length === 0) return [];
  if (view.shell.errors.length > 0) return bullets;
  const starts = statementLines(view);
  return bullets.filter((line) => starts.has(line.number));
}

/** The same of lines with a number. */
function numberedProse(view: View): CodeLine[] {
  const lines = withShape(view.content, 'numbered');
  if (lines.length === 0) return [];
  const starts = statementLines(view);
  return lines.filter((line) => view.shell.errors.length > 0 || starts.has(line.number));
}

/** Trees, drawings, checklists, prose: what the lines look like whatever the tag says. */
export const shape: Signal = (view) => {
  const { content, code, language } = view;
  const votes: Vote[] = [];
  const vote = (dialect: Vote['dialect'], role: Vote['role'], weight: number, why: string) =>
    votes.push({ signal: 'shape', ...(dialect && { dialect }), ...(role && { role }), weight, why });

  if (content.length === 0) {
    vote('text', 'sample', 1, 'empty');
    return votes;
  }
  const trees = withShape(content, 'tree');
  if (trees.length > 0 && share(trees, content) >= 0.3) vote('tree', 'tree', 1.5, 'drawn as a tree');
  const drawings = withShape(content, 'drawing', 'tree');
  if (trees.length === 0 && drawings.length > 1 && share(drawings, content) >= 0.3)
    vote('text', 'tree', 1.5, 'a drawing');
  const data = language !== null && !isShellDialect(language.dialect) && language.trust > 0.2;
  const boxes = withShape(content, 'box');
  if (!data && boxes.length > 0) {
    const rest = withShape(content, 'other', 'assignment').length;
    if (boxes.length >= rest) vote('checklist', 'checklist', 1.5, `${boxes.length} lines with a box`);
  }
  const shellTag = language === null || isShellDialect(language.dialect) || language.trust <= 0.2;
  const bullets = shellTag ? proseBullets(view) : [];
  if (shellTag && boxes.length === 0 && bullets.length > 0 && bullets.length === code.length)
    vote('text', 'manual', 1.4, 'bullets, no command');
  const numbered = shellTag ? numberedProse(view) : [];
  if (shellTag && numbered.length > 1 && numbered.length + bullets.length >= code.length * 0.6)
    vote('text', 'manual', 1.2, 'numbered prose');
  if (shellTag && code.length > 0 && code.every((line) => address.test(line.text)))
    vote('text', 'manual', 1.4, 'addresses to open');
  if (shellTag && code.length > 0 && code.every((line) => logged.test(line.text)))
    vote('text', 'output', 1.5, 'lines of a log');
  else if (shellTag && share(written(code), code) > 0.5) vote('text', 'manual', 1.5, 'a command with the log it wrote');
  // Most blocks without a language need not be read as a shell would.
  const isPrinted = language === null && boxes.length === 0 && code.some(({ text }) => looksPrinted(text));
  if (isPrinted && isAnswered(view)) vote('bash', 'run', 1, 'a command with what it answered');
  if (code.length === 0 && (shellTag || (language !== null && isSqlDialect(language.dialect))))
    vote('text', 'manual', 1.4, 'comments only');
  return votes;
};
