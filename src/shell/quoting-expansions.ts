import { childrenOf, deepestNesting, nestedScript, parseBash, type SyntaxNode } from './bash-parser.ts';
import type { TextRange } from './quoting-context.ts';
import { remember } from './remember.ts';

/** A variable that a text expands, where it stands. */
export interface Expansion extends TextRange {
  readonly name: string;
}

/** The variables that the shell expands in a text, in reading order; those inside decoded backticks are left out. */
export const listExpansions = remember(listNow);

function listNow(text: string): readonly Expansion[] {
  if (!text.includes('$')) return [];
  const found: Expansion[] = [];
  const visit = (node: SyntaxNode, depth: number): void => {
    if (depth > deepestNesting * 8) return;
    const script = nestedScript(node);
    if (script !== null) {
      if (script.source === undefined) visit(script, depth + 1);
      return;
    }
    // The parser places some ends of unclosed text past it.
    const place = { start: node.pos, end: Math.min(node.end, text.length) };
    if (node.type === 'SimpleExpansion') found.push({ name: node.text.slice(1), ...place });
    if (node.type === 'ParameterExpansion') found.push({ name: node.parameter, ...place });
    for (const child of childrenOf(node)) visit(child, depth + 1);
  };
  visit(parseBash(text), 0);
  return found.sort((a, b) => a.start - b.start);
}
