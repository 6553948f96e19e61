/** Text as the cell of a table. */
export const escapeCell = (text: string): string =>
  text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\s+/g, ' ');

/** The lines of a table; its cells are not padded, so that a longer one changes no other line. */
export const writeTable = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
