import type { Nodes, Root } from 'mdast';
import { isFenceClosed } from './code-fences.ts';
import { fillPositions } from './fill-positions.ts';
import { disarmMarks } from './hostile-marks.ts';
import type { Point } from './places.ts';
import { type Dialect, parseDialect } from './processor.ts';
import { walk } from './walk.ts';

// The parser's work grows with the square of the number of blocks: 20 ms for a usual guide, minutes for a megabyte.
const LONGEST_WHOLE = 120_000;
const LONGEST_PART = 30_000;
const FRESH_START = /\n[ \t]*\n(?=#{1,6}[ \t]|\p{L})/gu;

/**
 * Parses text of any length in time that hardly more than doubles with it: a long text is read in parts that
 * begin with a heading or a paragraph. Such a line, at the left edge and after a blank one, ends all that is open but a fence
 * or raw HTML, so the parts are what one parse would give; only references to another part's definitions stay text.
 */
export function parseText(text: string, dialect: Dialect): Root {
  const disarmed = disarmMarks(text);
  const root = text.length > LONGEST_WHOLE ? parseParts(disarmed.text, dialect) : parseDialect(disarmed.text, dialect);
  disarmed.restore(root);
  fillPositions(root, text);
  return root;
}

function parseParts(text: string, dialect: Dialect): Root {
  const whole: Root = { type: 'root', children: [] };
  let start = 0;
  let line = 0;
  while (start < text.length) {
    let length = LONGEST_PART;
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
