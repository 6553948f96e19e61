import type { Nodes } from 'mdast';

/** What the author wrote for a node. */
export function sourceText(text: string, node: Nodes): string {
  return node.position === undefined ? '' : text.slice(node.position.start.offset, node.position.end.offset);
}
