import type { Dialect } from '../model/index.ts';
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
import { findPlaceholders, type Placeholder } from './placeholder/find-placeholders.ts';
import { maskPlaceholders } from './placeholder/mask-placeholders.ts';

/** A statement with what is known about each of its commands. */
export interface KnownStatement {
  readonly statement: Statement;
  readonly facts: readonly CallFacts[];
}

const nothingForeign: ReturnType<typeof looksForeign> = { dialect: null, score: 0, evidence: '' };

/** A fence with everything that several signals look at. Each of it is computed once, and only when it is asked for. */
export class View {
  readonly fence: Fence;
  readonly language: Language | null;
  readonly lines: readonly CodeLine[];
  /** Lines that are not blank. */
  readonly content: readonly CodeLine[];
  /** Lines that are neither blank nor comments. */
  readonly code: readonly CodeLine[];
  /** The dialect that placeholders were looked for in. */
  readonly readAs: Dialect;
  #placeholders: readonly Placeholder[] | undefined;
  #masked: string | undefined;
  #shell: ShellReading | undefined;
  #statements: readonly KnownStatement[] | undefined;
  #family: ReturnType<typeof detectShellFamily> | undefined;
  #prompts: ReturnType<typeof readPrompts> | undefined;
  #foreign: ReturnType<typeof looksForeign> | undefined;
  #shellLike: number | undefined;

  constructor(fence: Fence) {
    this.fence = fence;
    this.lines = readCodeLines(fence.text);
    this.content = this.lines.filter((line) => line.shape !== 'blank');
    this.code = this.content.filter((line) => line.shape !== 'comment');
    const tag = fence.lang ?? fence.directive;
    this.language = tag === null ? null : (languages[tag] ?? null);
    this.readAs = this.language?.dialect ?? 'bash';
  }

  get placeholders(): readonly Placeholder[] {
    this.#placeholders ??= findPlaceholders(this.fence.text, { dialect: this.readAs });
    return this.#placeholders;
  }

  /** The text with placeholders replaced by plain words. */
  get masked(): string {
    this.#masked ??= maskPlaceholders(this.fence.text, this.placeholders);
    return this.#masked;
  }

  /** What a POSIX shell would read of it. */
  get shell(): ShellReading {
    this.#shell ??= readShell(this.masked);
    return this.#shell;
  }

  get statements(): readonly KnownStatement[] {
    this.#statements ??= this.shell.commands.map((statement) => ({
      statement,
      facts: statement.calls.map(describeCall),
    }));
    return this.#statements;
  }

  get family(): ReturnType<typeof detectShellFamily> {
    this.#family ??= detectShellFamily(this.fence.text);
    return this.#family;
  }

  get prompts(): ReturnType<typeof readPrompts> {
    this.#prompts ??= readPrompts(this.fence.text);
    return this.#prompts;
  }

  /** Another language than a shell's. A text of which every command is known is none. */
  get foreign(): ReturnType<typeof looksForeign> {
    this.#foreign ??= this.#isPlainShell() ? nothingForeign : looksForeign(this.fence.text);
    return this.#foreign;
  }

  /** 0 to 1: how much the lines look like commands. */
  get shellLike(): number {
    this.#shellLike ??= isShellLike(this.masked);
    return this.#shellLike;
  }

  #isPlainShell(): boolean {
    const facts = this.statements.flatMap((known) => known.facts);
    return (
      this.shell.errors.length === 0 && facts.length > 0 && facts.every((fact) => fact.known && fact.repl === null)
    );
  }
}

/** Lines on which a shell would begin a statement: bullets inside quotes and here-documents are not among them. */
export function statementLines(view: View): ReadonlySet<number> {
  return new Set(view.shell.commands.map((command) => command.line));
}
