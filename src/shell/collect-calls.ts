import { childrenOf, deepestNesting, nestedScript, type Pipeline, type SyntaxNode } from './bash-parser.ts';
import { type Frame, frameInside } from './frame.ts';
import { type CallScope, readCall } from './read-call.ts';
import type { Call, CallContext } from './shell-reading.ts';

const deepestTree = 900;

const alone = { last: true, pipedInto: null, pipedFrom: null, pipedIntoText: null, pipedFromText: null };

/** Every simple command below `root`, outer before inner, otherwise in reading order. */
export function collectCalls(root: SyntaxNode, frame: Frame): Call[] {
  const calls: Call[] = [];
  visit(root, { frame, scope: { context: 'top', background: false, ...alone }, depth: 0, level: 0, calls });
  return calls;
}

interface Walk {
  readonly frame: Frame;
  readonly scope: CallScope;
  readonly depth: number;
  readonly level: number;
  readonly calls: Call[];
}

function visit(node: SyntaxNode, walk: Walk): void {
  if (walk.level > deepestTree) return;
  walk = { ...walk, level: walk.level + 1 };
  const script = nestedScript(node);
  if (script !== null) {
    if (walk.depth >= deepestNesting) return;
    const inner = { ...enter(walk, 'substitution', alone), frame: frameInside(walk.frame, node, script) };
    visit(script, { ...inner, depth: walk.depth + 1 });
    return;
  }
  switch (node.type) {
    case 'Statement':
      visit(node.command, node.background ? enter(walk, null, { background: true }) : walk);
      return;
    case 'Pipeline':
      visitPipeline(node, walk);
      return;
    case 'Command':
      walk.calls.push(readCall(node, walk.frame, walk.scope));
      break;
    case 'Function':
      walk = enter(walk, 'function', alone);
      break;
    case 'Redirected': {
      const input = node.redirects.find(({ operator }) => operator.startsWith('<'));
      if (input === undefined) break;
      const pipedFromText = walk.frame.source.slice(input.pos, input.end);
      walk = enter(walk, null, { pipedFrom: '<', pipedFromText });
      break;
    }
    case 'Subshell':
      walk = enter(walk, 'subshell');
      break;
    case 'If':
    case 'Elif':
      visit(node.clause, enter(walk, 'condition'));
      for (const child of childrenOf(node)) if (child !== node.clause) visit(child, walk);
      return;
    case 'While':
      visit(node.clause, enter(walk, 'condition'));
      visit(node.body, enter(walk, 'loop'));
      return;
    case 'For':
    case 'Select':
    case 'ArithmeticFor':
      for (const child of childrenOf(node)) visit(child, child === node.body ? enter(walk, 'loop') : walk);
      return;
    default:
      break;
  }
  for (const child of childrenOf(node)) visit(child, walk);
}

function visitPipeline(node: Pipeline, walk: Walk): void {
  const members = node.commands;
  const context = members.length > 1 ? 'pipeline' : null;
  for (const [at, member] of members.entries()) {
    const next = members[at + 1];
    const before = members[at - 1];
    const text = (neighbour: SyntaxNode): string => walk.frame.source.slice(neighbour.pos, neighbour.end);
    const scope = {
      last: next === undefined,
      ...(next === undefined ? {} : { pipedInto: headOf(next), pipedIntoText: text(next) }),
      ...(before === undefined ? {} : { pipedFrom: headOf(before), pipedFromText: text(before) }),
    };
    visit(member, enter(walk, context, scope));
  }
}

function enter(walk: Walk, context: CallContext | null, scope: Partial<CallScope> = {}): Walk {
  return { ...walk, scope: { ...walk.scope, ...scope, context: innermost(walk.scope.context, context) } };
}

function innermost(outer: CallContext, inner: CallContext | null): CallContext {
  if (inner === null || outer === 'function') return outer;
  return inner === 'pipeline' && outer !== 'top' ? outer : inner;
}

/** The name a pipeline member goes by: its program, or the keyword of a compound command. */
function headOf(node: SyntaxNode): string | null {
  if (node.type === 'Command') return node.name?.value ?? null;
  if (node.type === 'Redirected') return headOf(node.command);
  return node.type.toLowerCase();
}
