import type { Nodes, Root } from 'mdast';
import { isFenceClosed } from './code-fences.ts';
import type { Dialect } from './dialect.ts';
import { fillPositions } from './fill-positions.ts';
import { freshLine } from './fresh-line.ts';
import { countMatches } from './hostile-constructs.ts';
import { disarmMarks } from './hostile-marks.ts';
import { parseDialect } from './parse-dialect.ts';
import type { Point } from './places.ts';
import { walk } from './walk.ts';

// The parser's work grows with the square of the number of blocks, and most of lists and quotes: 20 ms for a usual
// guide, minutes for a megabyte.
const LONGEST_WHOLE = 120_000;
const MOST_CONTAINERS = 2500;
const LONGEST_PART = 30_000;
const SHORTEST_PART = 1000;
const FRESH_START = new RegExp(`\\n[ \\t]*\\n(?=${freshLine.source.slice(1)})`, 'gu');
const CONTAINER_LINE = /^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|\[\^)/gm;

/**
 * Parses text of any length in time that hardly more than doubles with it: a long text is read in parts that
 * begin with a heading or a paragraph. Such a line, at the left edge and after a blank one, ends all that is open but a fence
 * or raw HTML, so the parts are what one parse would give; only references to another part's definitions stay text.
 */
export function parseText(text: string, dialect: Dialect): Root {
  const disarmed = disarmMarks(text);
  const size = chooseSize(disarmed.text);
  const root = size === null ? parseDialect(disarmed.text, dialect) : parseParts(disarmed.text, size, dialect);
  disarmed.restore(root);
  fillPositions(root, text);
  return root;
}

/** How long the parts are to be in which a text is read; null when it is read whole. */
function chooseSize(text: string): number | null {
  const containers = countMatches(text, CONTAINER_LINE);
  if (containers > MOST_CONTAINERS)
    return Math.max(SHORTEST_PART, Math.min(LONGEST_PART, Math.floor(text.length / (containers / 300))));
  return text.length > LONGEST_WHOLE ? LONGEST_PART : null;
}

function parseParts(text: string, size: number, dialect: Dialect): Root {
  const whole: Root = { type: 'root', children: [] };
  let start = 0;
  let line = 0;
  while (start < text.length) {
    let length = size;
    let end = findSplit(text, start + length);
    let part = parseDialect(text.slice(start, end), { ...dialect, frontMatter: dialect.frontMatter && start === 0 });
    while (end < text.length && hasOpenEnd(part, text.slice(start, end))) {
      length *= 2;
      end = findSplit(text, start + length);
      part = parseDialect(text.slice(start, end), { ...dialect, frontMatter: dialect.frontMatter && start === 0 });
    }
    movePositions(part, line, start);
    for (const child of part.children) whole.children.push(child);
    whole.position = { start: whole.position?.start ?? { line: 1, column: 1, offset: 0 }, end: { ...endOf(part) } };
    line += text.slice(start, end).split('\n').length - 1;
    start = end;
  }
  return whole;
}

function endOf(root: Root): Point {
  return root.position?.end ?? { line: 1, column: 1, offset: 0 };
}

/** Where a part may end after an offset. */
function findSplit(text: string, from: number): number {
  FRESH_START.lastIndex = from;
  const found = FRESH_START.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

const RAW_HTML: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^\s*<!--/, /-->/],
  [/^\s*<\?/, /\?>/],
  [/^\s*<!\[CDATA\[/, /\]\]>/],
  [/^\s*<![A-Z]/i, />/],
  [/^\s*<(?:pre|script|style|textarea)\b/i, /<\/(?:pre|script|style|textarea)>/i],
];

/** Whether the last block would go on if there were more text. */
function hasOpenEnd(root: Root, text: string): boolean {
  let last: Nodes = root;
  walk(root, (node) => {
    if (node.type === 'code' || node.type === 'html' || node.type === 'paragraph') last = node;
  });
  return isOpen(last, text);
}

function isOpen(node: Nodes, text: string): boolean {
  if (node.type === 'code') return !isFenceClosed(node, text);
  if (node.type !== 'html') return false;
  return RAW_HTML.some(([start, end]) => start.test(node.value) && !end.test(node.value));
}

function movePositions(root: Root, line: number, offset: number): void {
  const moved = (point: Point): Point => ({
    line: point.line + line,
    column: point.column,
    offset: (point.offset ?? 0) + offset,
  });
  walk(root, (node) => {
    if (node.position !== undefined)
      node.position = { start: moved(node.position.start), end: moved(node.position.end) };
  });
}
