import type { Nodes, Parents } from 'mdast';

/** Visits a node and everything in it, in reading order, each with its parent. */
export function walk(root: Nodes, visit: (node: Nodes, parent: Parents | null) => void): void {
  const waiting: { node: Nodes; parent: Parents | null }[] = [{ node: root, parent: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    visit(next.node, next.parent);
    if (!('children' in next.node)) continue;
    for (let index = next.node.children.length - 1; index >= 0; index -= 1) {
      const node = next.node.children[index];
      if (node !== undefined) waiting.push({ node, parent: next.node });
    }
  }
}
