import { ambientVariables } from './ambient-variables.ts';
import { type Command, childrenOf, deepestNesting, nestedScript, type SyntaxNode } from './bash-parser.ts';
import { type Frame, frameInside, startIn } from './frame.ts';
import { literalValue } from './read-word.ts';
import type { Name } from './shell-reading.ts';

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** How a builtin names the variables it sets: which of its arguments. */
const settingBuiltins: Record<string, (args: readonly string[]) => readonly string[]> = {
  declare: operands,
  typeset: operands,
  local: operands,
  readonly: operands,
  read: (args) => operands(args, ['-p', '-t', '-n', '-N', '-d', '-u', '-i']),
  mapfile: (args) => operands(args, ['-d', '-n', '-O', '-s', '-u', '-C', '-c']),
  readarray: (args) => operands(args, ['-d', '-n', '-O', '-s', '-u', '-C', '-c']),
  getopts: (args) => args.slice(1, 2),
  printf: (args) => (args[0] === '-v' ? args.slice(1, 2) : []),
};

const defaultOperators: ReadonlySet<string> = new Set(['-', ':-', '=', ':=', '+', ':+']);

interface Names {
  readonly sets: Map<string, Name>;
  readonly reads: Map<string, Name>;
}

/** The variables that a text sets and those that it needs from outside, each by name, in reading order. */
export function readNames(script: SyntaxNode, frame: Frame): { sets: Name[]; reads: Name[] } {
  const names: Names = { sets: new Map(), reads: new Map() };
  visit(script, frame, 0, names);
  return { sets: [...names.sets.values()], reads: [...names.reads.values()] };
}

function visit(node: SyntaxNode, frame: Frame, depth: number, names: Names): void {
  if (depth > deepestNesting * 8) return;
  const nested = nestedScript(node);
  if (nested !== null) {
    if (depth < deepestNesting) visit(nested, frameInside(frame, node, nested), depth + 1, names);
    return;
  }
  const line = frame.lines.lineAt(startIn(frame, node.pos));
  const children = (): void => {
    for (const child of childrenOf(node)) visit(child, frame, depth + 1, names);
  };
  switch (node.type) {
    case 'SimpleExpansion':
      note(node.text.slice(1), line, names.reads, names.sets);
      return;
    case 'ParameterExpansion': {
      const operation = node.operation;
      const hasDefault = operation?.type === 'Default' && defaultOperators.has(operation.operator);
      children();
      if (!hasDefault && operation?.type !== 'Names') note(node.parameter, line, names.reads, names.sets);
      if (operation?.type === 'Default' && operation.operator.endsWith('=')) note(node.parameter, line, names.sets);
      return;
    }
    case 'ArithmeticWord':
      children();
      note(node.value, line, names.reads, names.sets);
      return;
    case 'ArithmeticBinary':
      if (node.left.type === 'ArithmeticWord' && /^[^=<>!]*=$/.test(node.operator)) {
        visit(node.right, frame, depth + 1, names);
        note(node.left.value, line, names.sets);
        return;
      }
      break;
    case 'Command':
      children();
      noteCommand(node, line, names);
      return;
    case 'For':
    case 'Select': {
      for (const child of childrenOf(node)) if (child !== node.body) visit(child, frame, depth + 1, names);
      note(node.name.value, line, names.sets);
      visit(node.body, frame, depth + 1, names);
      return;
    }
    default:
      break;
  }
  children();
}

/** Assignments before a command last only while it runs, so they set nothing for the lines that follow. */
function noteCommand(node: Command, line: number, names: Names): void {
  const lasting = node.name === undefined ? node.prefix : node.args;
  for (const part of lasting) if (part.type === 'Assignment') note(part.name, line, names.sets);
  const read = settingBuiltins[node.name?.value ?? ''];
  if (read === undefined || !Object.hasOwn(settingBuiltins, node.name?.value ?? '')) return;
  const args = node.args.flatMap((arg) => (arg.type === 'Word' ? [literalValue(arg) ?? ''] : []));
  for (const name of read(args)) note(name, line, names.sets);
}

function note(name: string, line: number, into: Map<string, Name>, unless?: ReadonlyMap<string, Name>): void {
  if (!identifier.test(name) || into.has(name) || unless?.has(name)) return;
  if (unless !== undefined && ambientVariables.has(name)) return;
  into.set(name, { name, line });
}

function operands(args: readonly string[], withValue: readonly string[] = []): string[] {
  return args.filter((arg, at) => !arg.startsWith('-') && !withValue.includes(args[at - 1] ?? ''));
}
