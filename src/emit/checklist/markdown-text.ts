// Itself, not its number: that would be one more `#` with digits.
const zeroWidthSpace = '\u200b';

/** Text of a guide as words of Markdown: nothing in it starts markup or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]#|~$!]/g, '\\$&')
    .replace(/^([+-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/**
 * What GitHub reads in text beyond Markdown: it tells the people who are mentioned, and leaves a trace in every issue
 * that is named. A list of things to do means neither.
 */
export const silence = (escaped: string): string =>
  escaped
    .replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`)
    .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${zeroWidthSpace}`)
    .replace(/\b(https?:)(?=\/\/(?:[\w-]+\.)*github\.)/gi, `$1${zeroWidthSpace}`);

/** Text as code in a line of Markdown; further lines of it are only hinted at. */
export function codeSpan(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const shown = rest.length > 0 ? `${first} …` : first;
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const marks = '`'.repeat(longest + 1);
  const needsRoom = /^`|`$|^ .* $/.test(shown);
  return needsRoom ? `${marks} ${shown} ${marks}` : `${marks}${shown}${marks}`;
}
