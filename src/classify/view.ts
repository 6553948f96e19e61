import {
  type CallFacts,
  describeCall,
  detectShellFamily,
  isShellLike,
  looksForeign,
  readPrompts,
  readShell,
  type ShellReading,
  type Statement,
} from '../shell/index.ts';
import { type CodeLine, readCodeLines } from './code-line.ts';
import type { Fence } from './fence.ts';
import { type Language, languages } from './languages.ts';
import { findPlaceholders } from './placeholder/find-placeholders.ts';
import { maskPlaceholders } from './placeholder/mask-placeholders.ts';

/** A statement with what is known about each of its commands. */
export interface KnownStatement {
  readonly statement: Statement;
  readonly facts: readonly CallFacts[];
}

/** A fence with everything that several signals look at, computed once. */
export interface View {
  readonly fence: Fence;
  readonly language: Language | null;
  readonly lines: readonly CodeLine[];
  /** Lines that are not blank. */
  readonly content: readonly CodeLine[];
  /** Lines that are neither blank nor comments. */
  readonly code: readonly CodeLine[];
  /** What a POSIX shell would read, with placeholders replaced by plain words. */
  readonly shell: ShellReading;
  readonly statements: readonly KnownStatement[];
  readonly family: ReturnType<typeof detectShellFamily>;
  readonly prompts: ReturnType<typeof readPrompts>;
  readonly foreign: ReturnType<typeof looksForeign>;
  /** 0 to 1: how much the lines look like commands. */
  readonly shellLike: number;
}

export function viewFence(fence: Fence): View {
  const lines = readCodeLines(fence.text);
  const content = lines.filter((line) => line.shape !== 'blank');
  const tag = fence.lang ?? fence.directive;
  const language = tag === null ? null : (languages[tag] ?? null);
  const masked = maskPlaceholders(fence.text, findPlaceholders(fence.text, { dialect: language?.dialect ?? 'bash' }));
  const shell = readShell(masked);
  return {
    fence,
    language,
    lines,
    content,
    code: content.filter((line) => line.shape !== 'comment'),
    shell,
    statements: shell.commands.map((statement) => ({ statement, facts: statement.calls.map(describeCall) })),
    family: detectShellFamily(fence.text),
    prompts: readPrompts(fence.text),
    foreign: looksForeign(fence.text),
    shellLike: isShellLike(masked),
  };
}

/** Lines on which a shell would begin a statement: bullets inside quotes and here-documents are not among them. */
export function statementLines(view: View): ReadonlySet<number> {
  return new Set(view.shell.commands.map((command) => command.line));
}
