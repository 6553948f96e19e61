import {
  answeredLines,
  type FoundPlaceholder,
  findPlaceholders,
  findReplInput,
  isShellDialect,
  type KnownStatement,
  maskPlaceholders,
  proseBullets,
  type Verdict,
} from '../classify/index.ts';
import type { Block, Command, Repl } from '../model/index.ts';
import { type CallFacts, describeCall, readShell, type ShellReading, type Statement } from '../shell/index.ts';

/** A statement that would be executed, with the facts of its calls. Lines are those of the block. */
export interface Step {
  readonly statement: Statement;
  readonly text: string;
  readonly facts: readonly CallFacts[];
}

/** What the shell text of a block says; lines are those of the block, 1-based. */
export interface BlockReading {
  readonly steps: readonly Step[];
  readonly shell: ShellReading | null;
  readonly placeholders: readonly FoundPlaceholder[];
  readonly repl: Omit<Repl, 'inputFrom'> | null;
}

const interpreterComment =
  /^\s*#\s*(?:in\s+|run\s+|start\s+)?((?:\S+\s+){0,4}(?:manage\.py\s+)?(?:shell_plus|shell|console|ipython|python3?)\b.*)$/i;

const shellPrompts: ReadonlySet<string> = new Set(['bash', 'powershell', 'cmd']);

const blankOut = (text: string) => text.replace(/[^\n]/g, ' ');

/** Whether the commands of a block stand behind the prompts of a shell. */
export function isPrompted({ view }: Pick<Verdict, 'view'>): boolean {
  return view.prompts.family !== null && shellPrompts.has(view.prompts.family);
}

/** In a session only what stands behind a prompt is typed. */
function isTyped({ role, view }: Verdict): (placeholder: FoundPlaceholder) => boolean {
  if (role !== 'session' && !isPrompted({ view })) return () => true;
  const commands = new Map(
    view.prompts.promptLines.map((line) => [
      line.line,
      (view.lines[line.line - 1]?.text.length ?? 0) - line.command.length,
    ]),
  );
  return ({ line, column }) => column > (commands.get(line) ?? Number.POSITIVE_INFINITY);
}

/** Reads the part of a block that a shell executes. Blocks that no shell reads have no steps. */
export function readBlock(verdict: Verdict): BlockReading {
  const { view } = verdict;
  const { fence } = view;
  const { dialect, role } = verdict;
  const found = dialect === view.readAs ? view.placeholders : findPlaceholders(fence.text, { dialect });
  const placeholders = found.filter(isTyped(verdict));
  const typedElsewhere = role === 'session' && view.prompts.family !== null && !shellPrompts.has(view.prompts.family);
  const executed =
    !typedElsewhere &&
    (role === 'run' || role === 'repl' || role === 'session' || (role === 'script' && isShellDialect(dialect)));
  if (!executed) return { steps: [], shell: null, placeholders, repl: null };
  const input = role === 'repl' ? findReplInput(verdict.view) : null;
  if (role === 'repl' && input === null && !isShellDialect(dialect))
    return { steps: [], shell: null, placeholders, repl: replOfComment(verdict) };

  const hidden = new Set<number>();
  if (input !== null && input.from !== null && input.to !== null)
    for (let line = input.from; line <= input.to; line += 1) hidden.add(line);
  for (const line of [...proseBullets(verdict.view), ...answeredLines(verdict.view)]) hidden.add(line.number);
  // Nobody knows where an unclosed fence was to end: what follows a blank line is more likely prose than a command.
  if (fence.unclosed) for (const line of afterBlank(verdict)) hidden.add(line);
  const shellText = isPrompted(verdict) ? sessionText(verdict) : hideLines(fence.text, hidden);
  const masked = maskPlaceholders(shellText, placeholders);
  const { shell, statements } = masked === view.masked ? view : readStatements(masked);
  const steps = statements.map(({ statement, facts }) => ({
    statement,
    text: shellText.slice(statement.start, statement.end),
    facts,
  }));
  const repl =
    input === null
      ? null
      : { command: input.command, line: input.line, dialect: input.dialect, from: input.from, to: input.to };
  return { steps, shell, placeholders, repl };
}

function readStatements(text: string): { shell: ShellReading; statements: readonly KnownStatement[] } {
  const shell = readShell(text);
  return {
    shell,
    statements: shell.commands.map((statement) => ({ statement, facts: statement.calls.map(describeCall) })),
  };
}

function afterBlank(verdict: Verdict): number[] {
  const { lines, content } = verdict.view;
  const first = content[0]?.number ?? 1;
  const blank = lines.find((line) => line.number > first && line.shape === 'blank')?.number;
  return blank === undefined ? [] : lines.filter((line) => line.number > blank).map((line) => line.number);
}

function hideLines(text: string, hidden: ReadonlySet<number>): string {
  if (hidden.size === 0) return text;
  return text
    .split('\n')
    .map((line, index) => (hidden.has(index + 1) ? blankOut(line) : line))
    .join('\n');
}

/** The prompted commands on their own lines, everything else blank, so that lines and columns stay. */
function sessionText(verdict: Verdict): string {
  const commands = new Map(verdict.view.prompts.promptLines.map((line) => [line.line, line]));
  return verdict.view.fence.text
    .split('\n')
    .map((line, index) => {
      const found = commands.get(index + 1);
      if (found === undefined) return blankOut(line);
      return found.command.padStart(line.length, ' ');
    })
    .join('\n');
}

function replOfComment(verdict: Verdict): Omit<Repl, 'inputFrom'> {
  const { content, lines } = verdict.view;
  const named = content.find((line) => line.shape === 'comment' && interpreterComment.test(line.text));
  const from = content.find((line) => line !== named)?.number ?? null;
  return {
    command: null,
    line: named?.number ?? lines[0]?.number ?? 1,
    dialect: verdict.dialect,
    from,
    to: content.at(-1)?.number ?? null,
  };
}

export function toCommands(reading: BlockReading, guideLine: (line: number) => number): Command[] {
  // A bare assignment executes nothing but what it substitutes; it is listed under what the block sets.
  const executed = reading.steps.filter(({ statement }) => statement.kind !== 'assignment');
  return executed.map(({ statement, text }) => ({
    text,
    line: guideLine(statement.line),
    endLine: guideLine(statement.endLine),
  }));
}

/** Commands that wait or never end. A person is asked for a password once, at the first command that may ask. */
export function toBlocking(
  verdict: Verdict,
  reading: BlockReading,
  guideLine: (line: number) => number,
): Block['blocking'] {
  const found: Block['blocking'] = [];
  const lines = new Set<number>();
  let asked = verdict.role === 'script';
  for (const { statement, facts } of reading.steps) {
    for (const [index, fact] of facts.entries()) {
      if (fact.blocking === null) continue;
      if (fact.blocking === 'password-prompt') {
        if (asked) continue;
        asked = true;
      }
      const line = guideLine(statement.calls[index]?.line ?? statement.line);
      if (!lines.has(line)) found.push({ line, kind: fact.blocking });
      lines.add(line);
    }
  }
  if (reading.repl !== null) {
    const line = guideLine(reading.repl.line);
    if (!lines.has(line)) found.push({ line, kind: 'interactive-repl' });
  }
  return found.sort((a, b) => a.line - b.line);
}
