import { parseDialect } from './parse-dialect.ts';
import { plainText } from './plain-text.ts';

const SUMMARY_START = /\s*<summary(?:\s[^<>]*)?>/y;
const LONGEST_SUMMARY = 2000;

/** Reads the `summary` that stands at `start`: its words, and where the body begins. */
export function readSummary(text: string, start: number, last: number): { title: string | null; end: number } | null {
  SUMMARY_START.lastIndex = start;
  const opening = SUMMARY_START.exec(text)?.[0];
  if (opening === undefined) return null;
  const from = start + opening.length;
  const to = text.indexOf('</summary>', from);
  if (to === -1 || to > last || to - from > LONGEST_SUMMARY) return null;
  const words = text
    .slice(from, to)
    .replace(/<[^<>]*>/g, ' ')
    .trim();
  const root = parseDialect(words, { frontMatter: false, indentedCode: false, disabled: ['list', 'blockQuote'] });
  const title = plainText(root).replace(/\s+/g, ' ').trim();
  return { title: title === '' ? null : title, end: to + '</summary>'.length };
}
