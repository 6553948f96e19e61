import { knownPrograms, programName } from './program-name.ts';
import { readShell } from './read-shell.ts';
import type { ShellReading, Statement } from './shell-reading.ts';

/** A line that stands for itself, with its number in the text. */
export interface OwnLine {
  readonly line: number;
  readonly text: string;
}

/**
 * The lines of a text without those that belong to a shell command above them: continuations, here-documents and
 * strings over several lines. They may hold any language and tell nothing about the text.
 */
export function readOwnLines(text: string): OwnLine[] {
  const reading = readShell(text);
  const held = new Set<number>();
  for (const statement of reading.commands) {
    if (statement.endLine === statement.line || !isPlainCommand(statement, reading)) continue;
    for (let line = statement.line + 1; line <= statement.endLine; line++) held.add(line);
  }
  return text
    .split('\n')
    .map((line, at) => ({ line: at + 1, text: line }))
    .filter(({ line }) => !held.has(line));
}

/** A command of a known program that is read to its end; an open quote would hold the rest of the text. */
function isPlainCommand({ kind, calls, start, end }: Statement, { errors }: ShellReading): boolean {
  const name = calls[0]?.name ?? null;
  const isWhole = !errors.some(({ offset }) => offset >= start && offset <= end);
  return isWhole && kind !== 'compound' && kind !== 'function' && name !== null && knownPrograms.has(programName(name));
}
