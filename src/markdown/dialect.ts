/** How a stretch of text is to be read. */
export interface Dialect {
  /** Front matter is looked for at the start. */
  frontMatter: boolean;
  /** As in MDX, indentation alone makes no code, and a fence may be indented at will. */
  indentedCode: boolean;
  /** Names of micromark constructs to leave as text. */
  disabled: readonly string[];
}
