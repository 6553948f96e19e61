import type { Container, GuideNode, Root } from '../markdown/index.ts';

/** A node of the guide's own level: containers are opened, so that a heading in a tab is a heading of the guide. */
export interface FlowNode {
  readonly node: GuideNode;
  /** The containers around it, outermost first. */
  readonly containers: readonly Container[];
  /** Its position among its siblings, for looking at what stands before it. */
  readonly siblings: readonly GuideNode[];
  readonly index: number;
}

/** Everything on the guide's own level in reading order. */
export function listFlow(root: Root): FlowNode[] {
  const flow: FlowNode[] = [];
  const visit = (siblings: readonly GuideNode[], containers: readonly Container[]): void => {
    siblings.forEach((node, index) => {
      flow.push({ node, containers, siblings, index });
      if (node.type === 'container') visit(node.children as readonly GuideNode[], [...containers, node]);
    });
  };
  visit(root.children as readonly GuideNode[], []);
  return flow;
}
