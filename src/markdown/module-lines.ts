import type { Root } from 'mdast';

const STATEMENT =
  /(?:import[ \t]+(?:[^'"`;]+[ \t\n]from[ \t]+)?["'][^"'\n]+["'];?|export[ \t]+\{[^{}]*\}[ \t]+from[ \t]+["'][^"'\n]+["'];?|export[ \t]+(?:const|let|var)[ \t]+[\w$]+[ \t]*=[^\n]*)[ \t]*(?:\n[ \t]*|$)/y;

/** Makes paragraphs of MDX `import` and `export` statements nodes of their own, so that no one reads them as prose. */
export function markModuleLines(root: Root, text: string): void {
  root.children = root.children.map((node) => {
    if (node.type !== 'paragraph' || node.position === undefined) return node;
    const source = text.slice(node.position.start.offset, node.position.end.offset);
    return isModuleCode(source) ? { type: 'mdxjsEsm', value: source, position: node.position } : node;
  });
}

function isModuleCode(source: string): boolean {
  STATEMENT.lastIndex = 0;
  // A sticky pattern that fails goes back to 0.
  while (STATEMENT.test(source)) if (STATEMENT.lastIndex === source.length) return true;
  return false;
}
