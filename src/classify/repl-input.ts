import { describeCall, knownPrograms, looksForeign, readShell } from '../shell/index.ts';
import { isShellDialect } from './languages.ts';
import type { View } from './view.ts';

export interface ReplInput {
  readonly command: string;
  /** Lines of the block, 1-based. */
  readonly line: number;
  readonly dialect: string;
  /** First and last line of the input; null when only comments follow, which refer to input elsewhere. */
  readonly from: number | null;
  readonly to: number | null;
}

const refersElsewhere = /\b(?:same|above|previous|earlier|script|code|step)\b/i;
const shellWord = /^\s*([\w./-]+)(?=\s|$)/;
const leavesInterpreter = /^\s*(?:exit\(?\)?|quit\(?\)?|\\q|\.quit|\.exit)\s*;?\s*$/;

/** A line that only a shell could mean, so that the interpreter's input has ended before it. */
function isShellLine(text: string): boolean {
  const word = shellWord.exec(text)?.[1];
  if (word === undefined || !knownPrograms.has(word.replace(/^.*\//, ''))) return false;
  if (
    /^\s*(?:import|from|print|select|set|update|create|insert|delete|drop|alter|with|begin|commit|show|use|exit|help)\b/i.test(
      text,
    )
  )
    return false;
  if (/^\s*[\w.]+\s*(?:=|\()/.test(text)) return false;
  return looksForeign(text).dialect === null && readShell(text).errors.length === 0;
}

const candidate =
  /shell|python|psql|mysql|mariadb|sqlite|mongo|redis-cli|node\b|irb|console|tinker|bash|\bsh\b|sql|iex|php/;

/** The interpreter that a line starts without giving it a script, or null. Lines are read one by one, since foreign input breaks any longer reading. */
function startedBy(text: string): { command: string; dialect: string } | null {
  if (!candidate.test(text)) return null;
  const reading = readShell(text);
  const statement = reading.commands[0];
  if (statement === undefined || reading.commands.length !== 1 || reading.errors.length > 0) return null;
  for (const fact of statement.calls.map(describeCall))
    if (fact.repl !== null && fact.blocking === 'interactive-repl')
      return { command: statement.text, dialect: fact.repl.dialect };
  return null;
}

// Nobody starts an interpreter by a longer command, and each line of one may be the first.
const longestStart = 50;

/** The line on which a command ends: a backslash takes it to the next one. Null where it goes on and on. */
function lastLineOf({ lines }: View, first: number): number | null {
  let last = first;
  while (last < lines.length && /(?<!\\)\\(?:\\\\)*$/.test(lines[last - 1]?.text ?? '')) {
    if (last - first >= longestStart) return null;
    last += 1;
  }
  return last;
}

const textBetween = ({ lines }: View, first: number, last: number): string =>
  lines
    .slice(first - 1, last)
    .map(({ text }) => text)
    .join('\n');

/** Where a block starts an interpreter without giving it a script, and which of the following lines it reads. */
export function findReplInput(view: View): ReplInput | null {
  if (view.language !== null && !isShellDialect(view.language.dialect)) return null;
  const inBodies = new Set<number>();
  let reached = 0;
  for (const body of [...view.shell.heredocs].sort((a, b) => a.line - b.line)) {
    for (let line = Math.max(body.line, reached + 1); line <= body.endLine; line += 1) inBodies.add(line);
    reached = Math.max(reached, body.endLine);
  }
  for (const line of view.code) {
    if (inBodies.has(line.number)) continue;
    const last = lastLineOf(view, line.number);
    if (last === null) continue;
    const started = startedBy(textBetween(view, line.number, last));
    if (started === null) continue;
    const rest = view.content.filter((other) => other.number > last);
    const end = rest.findIndex(
      (other) => other.shape !== 'comment' && !leavesInterpreter.test(other.text) && isShellLine(other.text),
    );
    const input = end === -1 ? rest : rest.slice(0, end);
    // Comments right before the next command introduce that command.
    while (end !== -1 && input.at(-1)?.shape === 'comment') input.pop();
    const base = { ...started, line: line.number };
    if (input.some((other) => other.shape !== 'comment'))
      return { ...base, from: input[0]?.number ?? null, to: input.at(-1)?.number ?? null };
    const comments = view.content.filter((other) => other.shape === 'comment').map((other) => other.text);
    if (comments.some((comment) => refersElsewhere.test(comment))) return { ...base, from: null, to: null };
  }
  return null;
}
