import type { SecondReader } from './quoting-readers.ts';

/** A stretch of a text; offsets count UTF-16 units, the end is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Which quotes, if any, the characters stand in. `none`: no word, comment or document of the text holds them. */
export type Quote =
  | 'none'
  | 'bare'
  | 'double'
  | 'single'
  | 'ansi-c'
  | 'locale'
  | 'comment'
  | 'here-document'
  | 'quoted-here-document';

/** What the shell does with the word that the characters belong to. */
export type WordPosition =
  | 'argument'
  /** An item of a list: the words of `for`, the word of `case`, an operand of `[[ ]]`. */
  | 'item'
  | 'assignment'
  | 'redirection'
  | 'here-string'
  | 'here-document'
  /** The word behind `:-`, `:=`, `:+` or `:?` in `${ }`. */
  | 'default'
  | 'comment'
  /** It names the program, function or file that runs. */
  | 'command-name'
  | 'function-name'
  | 'variable-name'
  | 'arithmetic'
  | 'pattern'
  | 'descriptor'
  | 'delimiter'
  /** `~user`. */
  | 'tilde'
  /** `{1..9}`. */
  | 'sequence'
  /** A backslash stands before it. */
  | 'escaped'
  /** It reaches over the border of a quote, or stands where the text cannot be looked into. */
  | 'opaque';

/** How the shell reads a stretch of text. */
export interface QuotingContext {
  readonly quote: Quote;
  readonly position: WordPosition;
  /** What reads the text once more, after the shell. */
  readonly again: SecondReader | null;
  /** The file that the text is written to, where it is known. */
  readonly file: string | null;
  /** The inside of the quotes or of the word around it. */
  readonly around: TextRange;
}
