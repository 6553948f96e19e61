import { type GuideNode, parseMarkdown } from '../../src/markdown/index.ts';

/**
 * The blocks of a guide, one a line, indented by depth: type, place, and the text that stands there. Containers show
 * what they were read as.
 */
export function outline(text: string): string[] {
  return list(parseMarkdown(text).root, text, '');
}

function list(parent: GuideNode, text: string, indent: string): string[] {
  if (!('children' in parent) || parent.type === 'paragraph' || parent.type === 'heading') return [];
  return (parent.children as GuideNode[]).flatMap((node) => [
    indent + describe(node, text),
    ...list(node, text, `${indent}  `),
  ]);
}

function describe(node: GuideNode, text: string): string {
  const { start, end } = node.position ?? { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
  if (node.type === 'container') return `${node.kind} ${node.name} ${JSON.stringify(node.title)} ${place}`;
  if (node.type === 'code') return `code ${node.lang} ${JSON.stringify(node.value)} ${place}`;
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') return `${node.type} ${place}`;
  return `${node.type} ${JSON.stringify(text.slice(start.offset, end.offset))} ${place}`;
}
