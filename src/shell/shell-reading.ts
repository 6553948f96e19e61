/** A word of a command. `value` is what the program receives, or null where the shell computes a part of it. */
export interface Word {
  readonly raw: string;
  /** Globs and `~` count as literal: the text is known, though the shell may widen it. */
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

export interface AssignedValue {
  readonly name: string;
  readonly value: string | null;
  readonly line: number;
}

export interface Redirect {
  readonly operator: string;
  /** File name, descriptor, here-string or here-document delimiter; null where the shell computes it. */
  readonly target: string | null;
  /** The text of a here-document, null for any other redirection. */
  readonly body: string | null;
  readonly raw: string;
  readonly fd: number | null;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a call stands, innermost first. `function` covers everything inside a definition, `condition` only the test
 * of `if`, `while` and `until`; a pipeline member at top level is `pipeline`.
 */
export type CallContext = 'top' | 'pipeline' | 'condition' | 'loop' | 'subshell' | 'substitution' | 'function';

/** One simple command. `words[0]` is the command name; a bare assignment has no words and a null name. */
export interface Call {
  readonly name: string | null;
  readonly words: readonly Word[];
  /** Assignments before the command, and those that `export`, `declare` and the like are given. */
  readonly assignments: readonly AssignedValue[];
  readonly redirects: readonly Redirect[];
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
  readonly context: CallContext;
  readonly background: boolean;
  /** Last of its pipeline, or not in one. */
  readonly last: boolean;
  readonly pipedInto: string | null;
  /** `<` when a compound command around it reads a file or here-document. */
  readonly pipedFrom: string | null;
  /** The neighbours in the pipeline as written. */
  readonly pipedIntoText: string | null;
  readonly pipedFromText: string | null;
}

export type StatementKind = 'command' | 'pipeline' | 'list' | 'compound' | 'function' | 'assignment';

export interface Statement {
  /** Verbatim slice of the text, here-document bodies included, without trailing comment, `;` or `&`. */
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
  readonly kind: StatementKind;
  readonly background: boolean;
  readonly calls: readonly Call[];
}

export interface Comment {
  /** Without `#` and surrounding blanks. */
  readonly text: string;
  readonly raw: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  /** Nothing else stands on its line. */
  readonly ownLine: boolean;
}

export interface Name {
  readonly name: string;
  readonly line: number;
}

export interface SyntaxProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A here-document: its span runs from the first line of the body to the end of the closing delimiter. */
export interface HereDocument {
  readonly delimiter: string;
  readonly quoted: boolean;
  /** False when it runs to the end of the text, of which bash only warns. */
  readonly closed: boolean;
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
}

/** What a shell would see in a text. Lines and columns are 1-based, offsets count UTF-16 units. */
export interface ShellReading {
  /** The interpreter line without `#!`, when the text starts with one. */
  readonly shebang: string | null;
  readonly commands: readonly Statement[];
  readonly comments: readonly Comment[];
  readonly errors: readonly SyntaxProblem[];
  readonly heredocs: readonly HereDocument[];
  /** Variables that keep a value after the text has run. */
  readonly sets: readonly Name[];
  /** Variables that the text needs from outside: read before anything in it sets them, and without a default. */
  readonly reads: readonly Name[];
}
