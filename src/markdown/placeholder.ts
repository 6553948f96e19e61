import type { Html, RootContent } from 'mdast';
import { isLinewiseHtml } from './find-regions.ts';
import { skipSpace } from './line-starts.ts';
import type { Region } from './region.ts';
import type { View } from './view.ts';

/** What stands for a container while the text around it is parsed. */
export const PLACEHOLDER = '<!--runsheet-->';

/** A node that stands for the region that begins on a line. */
export interface Marked extends Html {
  region?: number;
}

/** The lines, counted from 0, of the placeholders in an HTML block. */
export function placeholderLines(node: Html, regions: ReadonlyMap<number, Region>): number[] {
  if (!node.value.includes(PLACEHOLDER) || node.position === undefined) return [];
  if (node.value.trim() !== PLACEHOLDER && !isLinewiseHtml(node)) return [];
  const first = node.position.start.line - 1;
  return node.value
    .split('\n')
    .flatMap((line, index) => (line.trim() === PLACEHOLDER && regions.has(first + index) ? [first + index] : []));
}

/** Cuts an HTML block at its placeholders. */
export function splitHtml(node: RootContent, view: View, regions: ReadonlyMap<number, Region>): RootContent[] {
  if (node.type !== 'html' || node.position === undefined) return [node];
  const marked = new Set(placeholderLines(node, regions));
  if (marked.size === 0) return [node];
  const first = node.position.start.line - 1;
  const pieces: Marked[] = [];
  let open: Marked | null = null;
  for (const [index, value] of node.value.split('\n').entries()) {
    const line = first + index;
    const text = view[line]?.text ?? '';
    const start = { line: line + 1, column: skipSpace(text, index === 0 ? node.position.start.column - 1 : 0) + 1 };
    const end = { line: line + 1, column: text.trimEnd().length + 1 };
    if (marked.has(line)) {
      pieces.push({ type: 'html', value, region: line, position: { start, end: start } });
      open = null;
    } else if (open?.position !== undefined) {
      open.value += `\n${value}`;
      open.position.end = end;
    } else if (value.trim() !== '') {
      open = { type: 'html', value, position: { start, end } };
      pieces.push(open);
    }
  }
  return pieces;
}
