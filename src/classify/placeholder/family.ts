import type { Language } from './dialects.ts';
import type { PlaceholderKind } from './placeholder.ts';

/** One line of a block with what its surroundings say about it. */
export interface SourceLine {
  readonly text: string;
  /** The line before it, or nothing. */
  readonly previous: string;
  /** Offset at which the comment of this line begins, or the length of the line. */
  readonly comment: number;
  readonly language: Language;
  /** The line shows how a program is called: its angles and brackets are the program's own words. */
  readonly usage: boolean;
  readonly block: BlockFacts;
}

/** What one line cannot know of itself. */
export interface BlockFacts {
  /** Names of elements that the block closes (`</name>`), lower case: they are markup. */
  readonly elements: ReadonlySet<string>;
  /** Names that the block assigns or reads as variables. */
  readonly variables: ReadonlySet<string>;
  /** The block quotes identifiers in brackets, as `[dbo].[Orders]`. */
  readonly bracketIdentifiers: boolean;
}

/** A stretch of a line that one family takes for a placeholder; offsets are 0-based, end exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: PlaceholderKind;
  readonly name?: string;
  readonly secret?: boolean;
  readonly certain?: boolean;
}

/** One way of writing placeholders, and the languages in which it means one. */
export interface Family {
  readonly languages: ReadonlySet<Language>;
  /** Strings of which a line, in lower case, has one where the family finds something. */
  readonly needs?: readonly string[];
  readonly find: (line: SourceLine) => Iterable<Candidate>;
}
