import type { ListItem, Nodes, Parents, Root } from 'mdast';
import { lineStarts } from './line-starts.ts';
import { findLine, type Point } from './places.ts';
import { walk } from './walk.ts';

/**
 * Gives a position to the nodes that the parser leaves without one: addresses that it finds in finished text, and the
 * pieces of text around them.
 */
export function fillPositions(root: Root, text: string): void {
  let starts: readonly number[] | null = null;
  walk(root, (node) => {
    if (node.type === 'listItem') skipCheckbox(node);
    if (!('children' in node) || node.children.every((child) => child.position !== undefined)) return;
    starts ??= lineStarts(text);
    placeChildren(node, text, starts);
  });
}

/** The paragraph of a task begins after the box; the parser says so only if it begins with plain text. */
function skipCheckbox({ checked, children: [paragraph] }: ListItem): void {
  if (typeof checked !== 'boolean' || paragraph?.type !== 'paragraph' || paragraph.position === undefined) return;
  const start = paragraph.children[0]?.position?.start;
  if (start !== undefined) paragraph.position.start = { ...start };
}

function placeChildren(parent: Parents, text: string, starts: readonly number[]): void {
  const { children } = parent;
  let at = parent.position?.start.offset ?? 0;
  for (const [index, child] of children.entries()) {
    if (child.position === undefined) {
      const next = children.slice(index + 1).find((sibling) => sibling.position !== undefined);
      const limit = next?.position?.start.offset ?? parent.position?.end.offset ?? text.length;
      const written = writtenText(child);
      const found = written === '' ? -1 : text.slice(at, limit).indexOf(written);
      const isLast = children[index + 1] === next;
      const start = found === -1 ? at : at + found;
      const end = found === -1 || isLast ? limit : start + written.length;
      child.position = { start: pointAt(start, starts), end: pointAt(Math.max(start, end), starts) };
    }
    at = child.position.end.offset ?? at;
  }
}

function writtenText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(writtenText).join('') : '';
}

function pointAt(offset: number, starts: readonly number[]): Point {
  const line = findLine(starts, offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
}
