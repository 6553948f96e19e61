/** What gave a placeholder away. */
export type PlaceholderKind =
  | 'angle'
  | 'bracket'
  | 'brace'
  | 'mustache'
  | 'your'
  | 'path'
  | 'host'
  | 'email'
  | 'secret'
  | 'undefined-value'
  | 'machine-path'
  | 'dunder'
  | 'sample-value'
  | 'version'
  | 'choice';

/** A text of a block that stands for a value which only the reader knows. */
export interface Placeholder {
  /** Exact source text. */
  readonly text: string;
  /** Parameter name: one name per thing, however the guide spells it. */
  readonly name: string;
  /** 1-based line of the block. */
  readonly line: number;
  /** 1-based column, in UTF-16 units. */
  readonly column: number;
  readonly kind: PlaceholderKind;
  readonly secret: boolean;
  readonly inComment: boolean;
  /** False when the text may also be meant literally. */
  readonly certain: boolean;
}
