import {
  type Command,
  childrenOf,
  deepestNesting,
  nestedScript,
  type ParsedScript,
  type SyntaxNode,
} from './bash-parser.ts';
import { type Frame, frameInside, startIn } from './frame.ts';
import type { SyntaxProblem } from './shell-reading.ts';

/** All syntax errors, those of `$( )` included. Like `bash -n`, backticks are not looked into. */
export function readErrors(script: ParsedScript, frame: Frame): SyntaxProblem[] {
  const problems = new Map<string, SyntaxProblem>();
  const report = (message: string, inside: Frame, pos: number): void => {
    const offset = Math.min(startIn(inside, pos), frame.source.length);
    const line = frame.lines.lineAt(offset);
    problems.set(`${offset} ${message}`, { message, line, column: frame.lines.columnAt(offset), offset });
  };
  const visit = (node: SyntaxNode, inside: Frame, depth: number): void => {
    if (depth > deepestNesting * 8) return;
    if (node.type === 'Script') {
      for (const { message, pos } of (node as ParsedScript).errors ?? []) report(message, inside, pos);
    }
    const missed = missedProblem(node, inside.source);
    if (missed !== null) report(missed, inside, node.pos);
    const nested = nestedScript(node);
    if (nested !== null) {
      const isBacktick = inside.source[node.pos] === '`';
      if (depth < deepestNesting && !isBacktick) visit(nested, frameInside(inside, node, nested), depth + 1);
      return;
    }
    for (const child of childrenOf(node)) visit(child, inside, depth + 1);
  };
  visit(script, frame, 0);
  return [...problems.values()].sort((a, b) => a.offset - b.offset);
}

/** What bash rejects and the parser lets pass. */
function missedProblem(node: SyntaxNode, source: string): string | null {
  if (node.type === 'HereDocDelimiter' && hasOpenQuote(node.text)) return 'unclosed quote in here-document delimiter';
  if (node.type === 'Command') return hasStrayParenthesis(node, source) ? "unexpected token '('" : null;
  if (node.type === 'CommandExpansion') {
    const isOpen = source.startsWith('${', node.pos) && source[node.end - 1] !== '}';
    return isOpen ? "expected '}' to close '${'" : null;
  }
  if (node.type !== 'Redirect' || node.operator.endsWith('&') || node.target === undefined) return null;
  const { pos, end } = node.target;
  const isDescriptor = /^\d+$/.test(source.slice(pos, end)) && /[<>]/.test(source[end] ?? '');
  return isDescriptor ? 'expected a file name for the redirection' : null;
}

function hasOpenQuote(text: string): boolean {
  const open = text.replace(/\\./g, '').replace(/'[^']*'|"[^"]*"/g, '');
  return /['"]/.test(open);
}

/** Between a command's name and its first argument only blanks may stand. */
function hasStrayParenthesis(node: Command, source: string): boolean {
  const next = node.suffix[0];
  return node.name !== undefined && next !== undefined && source.slice(node.name.end, next.pos).includes('(');
}
