import type { List, ListItem, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { openBoxes, tickedBoxes } from './box-signs.ts';
import type { Places, Position } from './places.ts';
import { plainText } from './plain-text.ts';
import { walk } from './walk.ts';

/** A line of a paragraph: where it begins, and what stands on it. */
interface Line {
  readonly start: number;
  readonly nodes: PhrasingContent[];
}

/** An item to be: its box and its lines. */
interface Boxed {
  readonly start: number;
  /** Ticked or not, where the box is spelled and goes away as that of a task does. */
  readonly checked: boolean | null;
  readonly nodes: PhrasingContent[];
}

const spelled = /^\s*\[([ xX])\][ \t]+/u;
const drawn = new RegExp(`^\\s*[${openBoxes}☑☒]\\uFE0F?`, 'u');
/** Marks of what is done: boxes only among boxes. */
const done = /^\s*✅\uFE0F?\s*/u;
const ticked = new RegExp(`^\\s*[${tickedBoxes}]\\uFE0F?`, 'u');
/** "☐ = open" explains the sign; two boxes on a line are a choice or a legend. */
const explains = /^\s*(?:[=:：→–—]|-\s)/u;
const anyBox = new RegExp(`[${openBoxes}☑☒🟥🟧🟨🟩🟦🟪🟫⬛]|\\[[ xX]\\](?=\\s)`, 'u');
const word = /[\p{L}\p{N}]/u;

/** The text that the tree is of, and its places. */
interface Lined extends Pick<Places, 'pointAt'> {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Makes lists of the lines that begin with a box, though no bullet stands before them. */
export function recoverBoxes(root: Root, guide: Lined): void {
  walk(root, (node) => {
    if (!('children' in node) || !holders.has(node.type)) return;
    const parts = (node.children as readonly Nodes[]).map((child, index) =>
      child.type === 'paragraph' && mayHoldBox(child, guide)
        ? split(child, guide, node.type === 'listItem' && index === 0)
        : null,
    );
    if (parts.every((part) => part === null)) return;
    node.children = (node.children as Nodes[]).flatMap((child, index) => parts[index] ?? [child]) as never;
  });
}

const mayHoldBox = ({ position }: Paragraph, { text }: Lined): boolean =>
  hasBox.test(text.slice(position?.start.offset, position?.end.offset));

const holders: ReadonlySet<Nodes['type']> = new Set(['root', 'container', 'blockquote', 'listItem']);
const hasBox = new RegExp(`[${openBoxes}☑☒]|\\[[ xX]\\\\?\\]`, 'u');

/** The words above the boxes, and the boxes as a list; null where there is none. */
function split(paragraph: Paragraph, guide: Lined, opensItem: boolean): Nodes[] | null {
  const lines = listLines(paragraph, guide);
  if (!lines.some(({ nodes }) => isBoxed(nodes))) return null;
  const intro: Line[] = [];
  const items: Boxed[] = [];
  for (const { start, nodes } of lines) {
    const above = items.at(-1);
    const box = isBoxed(nodes) || (opens(nodes, done) && isSure(nodes, done)) || opens(nodes, ticked);
    if (box) items.push(readBox(start, nodes, guide));
    else if (above === undefined) intro.push({ start, nodes });
    else above.nodes.push(lineFeed(start, guide), ...nodes);
  }
  // An item of a list that begins with a box is one already.
  if (opensItem && intro.length === 0) return null;
  const last = paragraph.position?.end.offset ?? guide.text.length;
  const place = (from: number, next: number | undefined): Position => ({
    start: guide.pointAt(from),
    end: guide.pointAt(next === undefined ? last : lastOf(guide.text, next)),
  });
  const first = items[0]?.start ?? last;
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    position: place(first, undefined),
    children: items.map(({ start, checked, nodes }, index): ListItem => {
      const position = place(start, items[index + 1]?.start);
      return {
        type: 'listItem',
        spread: false,
        checked,
        position,
        children: [{ type: 'paragraph', children: nodes, position: { ...position } }],
      };
    }),
  };
  if (intro.length === 0) return [list];
  const children = intro.flatMap(({ start, nodes }, index): PhrasingContent[] =>
    index === 0 ? nodes : [lineFeed(start, guide), ...nodes],
  );
  return [{ type: 'paragraph', children, position: place(paragraph.position?.start.offset ?? 0, first) }, list];
}

/** The end of what stands before an offset, without the white space, quotation marks and breaks between. */
function lastOf(text: string, offset: number): number {
  let end = offset;
  for (;;) {
    while (end > 0 && ' \t\r\n'.includes(text[end - 1] as string)) end -= 1;
    const tail = betweenLines.exec(text.slice(Math.max(0, end - longestTail), end))?.[0] ?? '';
    if (tail === '') return end;
    end -= tail.length;
  }
}

const longestTail = 60;
/** A break, or the marks of a quotation that a line begins with. */
const betweenLines = /<br\s{0,9}\/?>$|(?<=^|\n)[ \t>]*>$/i;

function lineFeed(start: number, { text, pointAt }: Lined): PhrasingContent {
  return { type: 'text', value: '\n', position: { start: pointAt(lastOf(text, start)), end: pointAt(start) } };
}

/** The lines of a paragraph; breaks begin new ones. */
function listLines({ children, position }: Paragraph, { text, starts, pointAt }: Lined): Line[] {
  let nodes: PhrasingContent[] = [];
  const lines: Line[] = [{ start: position?.start.offset ?? 0, nodes }];
  const open = (start: number) => {
    nodes = [];
    lines.push({ start, nodes });
  };
  for (const child of children) {
    const end = child.position?.end.offset ?? 0;
    if (child.type === 'break' || (child.type === 'html' && /^<br\s*\/?>$/i.test(child.value)))
      open(skipQuote(text, end));
    else if (child.type !== 'text') nodes.push(child);
    else {
      const line = (child.position?.start.line ?? 1) - 1;
      for (const [index, value] of child.value.split('\n').entries()) {
        const start = skipQuote(text, starts[line + index] ?? 0);
        // Behind a break in HTML the line has begun already.
        if (index > 0 && nodes.length === 0 && lines.length > 1) lines[lines.length - 1] = { start, nodes };
        else if (index > 0) open(start);
        const from = index === 0 ? (child.position?.start.offset ?? 0) : start;
        const to = Math.min(from + value.length, end);
        if (child.value === value) nodes.push(child);
        else if (value !== '')
          nodes.push({ type: 'text', value, position: { start: pointAt(from), end: pointAt(to) } });
      }
    }
  }
  return lines.filter((line) => line.nodes.length > 0);
}

/** The first character behind indentation and the marks of quotations. */
function skipQuote(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && ' \t>\n'.includes(text[at] as string)) at += 1;
  return at;
}

/** Text that a line begins with; the parser may have it in pieces. */
function openingOf(nodes: readonly PhrasingContent[]): string {
  let words = '';
  for (const node of nodes) {
    if (node.type !== 'text') break;
    words += node.value;
  }
  return words;
}

const opens = (nodes: readonly PhrasingContent[], sign: RegExp): boolean => sign.test(openingOf(nodes));

function isBoxed(nodes: readonly PhrasingContent[]): boolean {
  return [spelled, drawn].some((sign) => opens(nodes, sign) && isSure(nodes, sign));
}

/** Whether words follow the box, and no other box. */
function isSure(nodes: readonly PhrasingContent[], sign: RegExp): boolean {
  const rest = nodes.map(plainText).join('').replace(sign, '');
  return word.test(rest) && !explains.test(rest) && !anyBox.test(rest);
}

/** A box that is drawn stays in the words, as behind a bullet; one that is spelled goes, as that of a task. */
function readBox(start: number, nodes: readonly PhrasingContent[], { text, pointAt }: Lined): Boxed {
  const opening = openingOf(nodes);
  const sign = [spelled, done].find((one) => one.test(opening));
  if (sign === undefined) return { start, checked: null, nodes: [...nodes] };
  const checked = sign === done || spelled.exec(opening)?.[1] !== ' ';
  const found = nodes.findIndex(({ type }) => type !== 'text');
  const others = found === -1 ? nodes.length : found;
  const value = opening.replace(sign, '');
  const end = Math.max(start, nodes[others - 1]?.position?.end.offset ?? start);
  // Escaped signs are longer in the guide than in the tree; behind them stands the value as it is.
  const isVerbatim = text.slice(end - value.length, end) === value;
  const from = isVerbatim ? end - value.length : Math.min(start + opening.length - value.length, end);
  const rest: PhrasingContent = { type: 'text', value, position: { start: pointAt(from), end: pointAt(end) } };
  return { start, checked, nodes: [...(value === '' ? [] : [rest]), ...nodes.slice(others)] };
}
