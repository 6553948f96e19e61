import { childrenOf, deepestNesting, type ParsedScript, type StatementNode, type SyntaxNode } from './bash-parser.ts';
import { collectCalls } from './collect-calls.ts';
import type { Frame } from './frame.ts';
import type { Statement, StatementKind } from './shell-reading.ts';

const kinds: Partial<Record<SyntaxNode['type'], StatementKind>> = {
  AndOr: 'list',
  Pipeline: 'pipeline',
  Function: 'function',
};

/**
 * The top-level statements in order, without overlap. Statements that share a line with the start of a
 * here-document whose body only follows later are one list: their text cannot be cut apart.
 */
export function readStatements(script: ParsedScript, frame: Frame): Statement[] {
  const statements: Statement[] = [];
  for (const node of script.commands) {
    const statement = readStatement(node, frame);
    if (statement.end <= statement.start) continue;
    const before = statements.at(-1);
    if (before !== undefined && statement.start < before.end) {
      statements[statements.length - 1] = joined(before, statement, frame);
    } else statements.push(statement);
  }
  return statements;
}

function readStatement(node: StatementNode, frame: Frame): Statement {
  const { start, end } = extentOf(node.command, frame.source.length);
  return {
    ...cut(start, end, frame),
    kind: kindOf(node.command),
    background: node.background === true,
    calls: collectCalls(node, frame),
  };
}

function joined(first: Statement, second: Statement, frame: Frame): Statement {
  return {
    ...cut(Math.min(first.start, second.start), Math.max(first.end, second.end), frame),
    kind: 'list',
    background: second.background,
    calls: [...first.calls, ...second.calls],
  };
}

function cut(start: number, end: number, frame: Frame) {
  const { lineAt } = frame.lines;
  const text = frame.source.slice(start, end);
  return { text, line: lineAt(start), endLine: lineAt(Math.max(start, end - 1)), start, end };
}

function kindOf(node: SyntaxNode): StatementKind {
  if (node.type === 'Command') {
    return node.name === undefined && node.prefix.some((part) => part.type === 'Assignment') ? 'assignment' : 'command';
  }
  return kinds[node.type] ?? 'compound';
}

/** The span of a node with its here-document bodies; a node that the parser recovered may end before its children. */
function extentOf(root: SyntaxNode, limit: number): { start: number; end: number } {
  let start = root.pos;
  let end = root.end;
  const widen = (node: SyntaxNode, depth: number): void => {
    if (node.end > node.pos) start = Math.min(start, node.pos);
    end = Math.max(end, node.end);
    if (node.type === 'HereDoc') end = Math.max(end, node.closing?.end ?? node.body.end);
    // Inside words offsets may belong to decoded text, and no here-document body lies outside its word.
    if (node.type === 'Word' || depth > deepestNesting * 8) return;
    for (const child of childrenOf(node)) widen(child, depth + 1);
  };
  widen(root, 0);
  return { start: Math.min(start, end), end: Math.min(end, limit) };
}
