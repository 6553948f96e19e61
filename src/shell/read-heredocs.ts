import { childrenOf, deepestNesting, nestedScript, type ParsedScript, type SyntaxNode } from './bash-parser.ts';
import type { Frame } from './frame.ts';
import type { HereDocument } from './shell-reading.ts';

/** The here-documents in the order of their bodies. */
export function readHeredocs(script: ParsedScript, frame: Frame): HereDocument[] {
  const found: HereDocument[] = [];
  const { lineAt } = frame.lines;
  const visit = (node: SyntaxNode, depth: number): void => {
    if (depth > deepestNesting || (nestedScript(node)?.source ?? null) !== null) return;
    if (node.type === 'HereDoc' && node.delimiter !== undefined) {
      const start = node.body.pos;
      const end = node.closing?.end ?? node.body.end;
      const { value: delimiter, quoted } = node.delimiter;
      const closed = node.closing !== undefined;
      found.push({
        delimiter,
        quoted,
        closed,
        line: lineAt(start),
        endLine: lineAt(Math.max(start, end - 1)),
        start,
        end,
      });
    }
    for (const child of childrenOf(node)) visit(child, depth + 1);
  };
  visit(script, 0);
  return found.sort((a, b) => a.start - b.start);
}
