const marks: readonly (readonly [RegExp, string])[] = [
  [/[\\`*[\]|~]/g, '\\$&'],
  [/&(?=#?\w+;)/g, '\\&'],
  // Not `\<`: directives of the linter are searched for in the text as it stands.
  [/</g, '&lt;'],
  // Inside of a word it is only a letter: `order_service`.
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
  // What would begin a list, a quote or a heading where a line begins with it.
  [/^[-+>#=]/, '\\$&'],
  [/^(\d+)(?=[.)])/, '$1\\'],
  // A heading would lose it.
  [/#$/, '\\#'],
];

/** A line of text as Markdown that shows exactly this, wherever in a paragraph, heading or table it stands. */
export const plainMarkdown = (text: string): string =>
  marks.reduce((written, [pattern, replacement]) => written.replace(pattern, replacement), text);
