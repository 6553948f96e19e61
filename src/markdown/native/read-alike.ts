/** Signs of what remark may read or place in another way, found by comparing the two on generated texts. */
const ODD_SIGNS: readonly RegExp[] = [
  // Characters that end lines or words for one of them, are replaced, or stand for no character.
  /[\0-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]|\p{Surrogate}/u,
  // Declarations, instructions and character data of HTML; comments are not meant.
  /<[!?](?!--)/,
  // Footnotes: where none begins a line, they are text for both.
  /^[ \t>*+\d.)-]*\[\^/m,
  // List items that nothing stands in, but for breaks such as `- - -`.
  /^[ \t>]*(?!(?:[-*][ \t]*){3,}$)(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:[-*+]|\d{1,9}[.)])[ \t]*$/m,
  // Quotes in quotes that nothing stands in; blank lines at the end of a quote.
  /^[ \t]*>[ \t]*>[ \t>]*$/m,
  /^[ \t]*>[ \t>]*$(?!\n[ \t]*>[ \t]*[^\s>])/m,
  // A row of dashes of a table that may be a list as well.
  /^[ \t>]*[-*+][ \t]+[|:-][|: \t-]*$/m,
  // A task's box that nothing stands behind, and one behind or around a tab.
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+\[(?:[ \txX]\][ \t]*$|\t|$)/m,
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:[-*+]|\d{1,9}[.)]) *\t[ \t]*\[/m,
];

/** Whether remark makes the same tree of a text as the native parser, as far as that shows without a tree. */
export function isReadAlike(text: string): boolean {
  return !ODD_SIGNS.some((sign) => sign.test(text));
}
