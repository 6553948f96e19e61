import type { Nodes } from 'mdast';
import { toString as leafText } from 'mdast-util-to-string';

const LINE_BREAK_TAG = /^<br\s*\/?>$/i;
const PHRASING_PARENTS = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

/**
 * The words of a node as people read them: images by their alternative text, HTML left out. Blocks and hard breaks
 * are set apart by a line feed.
 */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break' || (node.type === 'html' && LINE_BREAK_TAG.test(node.value))) return '\n';
  if (!('children' in node)) return leafText(node, { includeHtml: false });
  const children: readonly Nodes[] = node.children;
  return children.map(plainText).join(PHRASING_PARENTS.has(node.type) ? '' : '\n');
}
