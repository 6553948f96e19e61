import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { Container } from './nodes.ts';
import { type Marked, splitHtml } from './placeholder.ts';
import { createPlaces, type Places } from './places.ts';
import type { Level, Recovery } from './recovery.ts';
import type { Region } from './region.ts';
import { settleRegions } from './settle-regions.ts';
import type { View } from './view.ts';
import { walk } from './walk.ts';

/**
 * Parses a view; each container in it gives way to a comment while the rest is parsed, then is parsed in its turn.
 * All positions of the result are positions in the guide.
 */
export function recoverContainers(view: View, recovery: Recovery, level: Level): Root {
  const places = createPlaces(view, recovery.starts);
  const { root, regions, unclosed } = settleRegions(view, recovery, level);
  for (const { line, name } of unclosed) recovery.unclosed.push({ line: places.point(line + 1, 1).line, name });
  walk(root, (node) => {
    if (regions.size > 0 && 'children' in node) {
      node.children = node.children.flatMap((child: RootContent) =>
        splitHtml(child, view, regions),
      ) as typeof node.children;
    }
  });
  walk(root, (node) => {
    if (node.position !== undefined && node.type !== 'container') node.position = places.position(node.position);
  });
  walk(root, (node, parent) => {
    const region = node.type === 'html' ? regions.get((node as Marked).region ?? -1) : undefined;
    if (region !== undefined && parent !== null) {
      const container = createContainer(region, places, recovery, level);
      (parent.children as Nodes[])[(parent.children as Nodes[]).indexOf(node)] = container;
    }
  });
  if (regions.size > 0) extendParents(root);
  return root;
}

function createContainer(region: Region, places: Places, recovery: Recovery, level: Level): Container {
  const position = {
    start: places.point(region.startLine + 1, region.startColumn + 1),
    end: places.point(region.endLine + 1, region.endColumn + 1),
  };
  recovery.recovered.push({ kind: region.kind, line: position.start.line, endLine: position.end.line });
  const { children } = recoverContainers(region.body, recovery, {
    depth: level.depth + 1,
    frontMatter: false,
    indentedCode: level.indentedCode && region.indentedCode,
  });
  const { kind, name, title, attributes } = region;
  return { type: 'container', kind, name, title, attributes, children: children as Container['children'], position };
}

/** A parent ended at the placeholder; it now ends with the container at the earliest. */
function extendParents(root: Root): void {
  const pairs: { node: Nodes; parent: Parents }[] = [];
  walk(root, (node, parent) => {
    if (parent !== null) pairs.push({ node, parent });
  });
  for (const { node, parent } of pairs.toReversed()) {
    if (node.position === undefined || parent.position === undefined) continue;
    const isPast = (node.position.end.offset ?? 0) > (parent.position.end.offset ?? 0);
    if (isPast) parent.position = { ...parent.position, end: node.position.end };
  }
}
