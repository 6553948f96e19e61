/** Of a block in a guide ShellCheck knows too little to say these. */
const aboutTheRest = [
  1090, // follows no file that is computed
  1091, // nor one that it was not given
  2034, // unused: a later block may read it
  2148, // no interpreter line
  2153, // perhaps misspelt: an earlier block may set it
  2154, // never set
  2317, // never reached
];

/** These are said of the plain words that stand where a guide has placeholders. */
const aboutPlaceholders = [
  1083, // braces that stand for themselves
  2043, // a loop over one word
  2050, // a comparison of constants
  2102, // a range: [name] is meant to be filled in
  2157, // a text that is never empty
  2194, // a case of a constant
];

/** Said where a block is no shell at all, or uses a here-document as a comment: other rules say so, and say it once. */
const aboutOtherLanguages = [
  2188, // a redirection without a command
  2276, // a command name that holds =
  2288, // a command name that ends with a mark of punctuation
];

/** Of two codes for one mistake the second is enough. */
const saidTwice = [
  2097, // an assignment before a command, of which 2098 shows the place that does not see it
];

export const excludedCodes: readonly number[] = [
  ...aboutTheRest,
  ...aboutPlaceholders,
  ...aboutOtherLanguages,
  ...saidTwice,
];

/** Codes below this come from its parser. */
const firstOfCommands = 2000;

/** Of what its parser says, these are about characters and blanks that look right and are not. */
const looksRight: ReadonlySet<number> = new Set([
  1007, // a blank behind =
  1015, // typographic double quotes
  1016, // typographic single quotes
  1018, // a blank that is none
  1110, // a typographic quote that quotes nothing
  1111, // a typographic quote inside of single ones
]);

/** Whether a code is about a command: that a text is no shell, the rules of syntax say. */
export const isAboutCommand = (code: number): boolean => code >= firstOfCommands || looksRight.has(code);

/** What it calls a warning and is a matter of habit where values are dates, numbers and names. */
export const matterOfHabit: ReadonlySet<number> = new Set([
  2046, // $(date +%F) without quotes
  2155, // export NAME="$(command)"
]);
