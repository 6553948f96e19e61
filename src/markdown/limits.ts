/**
 * What a guide may hold at most. Time and memory grow with each of these, in the parser and behind it; at every limit a
 * guide is still compiled and linted within 20 seconds and 1.5 GB. All are counts of what stands in the text, so that
 * the same guide is taken or refused everywhere, and all but the code are counted before anything is parsed. A megabyte
 * of guides as people write them stays below each of them, and so does ten times the largest guide that we know.
 */
export interface Limit {
  /** The measure, as it is said behind a number. */
  readonly measure: string;
  readonly most: number;
  /** Why there is a limit. */
  readonly because: string;
}

const limit = (measure: string, most: number, because: string): Limit => ({ measure, most, because });

/** A line is long from here on. */
export const longLine = 2000;

export const limits = {
  lines: limit('lines', 75_000, 'every block of Markdown costs the parser 0.1 ms'),
  lineLength: limit('characters in one line', 32_768, 'what is said in one sentence is searched in one piece'),
  longLines: limit(
    `characters in lines longer than ${longLine}`,
    65_536,
    'where one end of a phrase is searched for each of its beginnings, work grows with the square of the line',
  ),
  paragraph: limit(
    'characters without a blank line between them',
    400_000,
    'the parser joins the pieces of a paragraph one by one',
  ),
  frontMatter: limit('characters of front matter', 65_536, 'each of its keys is compared with all others'),
  headings: limit('lines that begin with #', 10_000, 'a section is compared with those around it'),
  items: limit('lines of lists and quotes', 10_000, 'an item costs 1 ms: its words are read as a criterion'),
  fences: limit('lines that open or close a code block', 10_000, 'each block is read as commands and classified'),
  code: limit('lines and commands of code', 15_000, 'each command is read several times, for up to 1 ms'),
  cells: limit('vertical bars', 20_000, 'the parser spends 0.2 ms and 50 KB on a cell of a table'),
  nesting: limit(
    'lines of lists, quotes and footnotes without a paragraph between them',
    5000,
    'the parser copies all that came before at the end of each list and quote',
  ),
  html: limit('lines that begin with a tag', 10_000, 'each may open a container, whose end is searched'),
  definitions: limit('definitions of links and footnotes', 2000, 'they hold in every part of the guide'),
} as const satisfies Readonly<Record<string, Limit>>;

export type Measure = keyof typeof limits;
