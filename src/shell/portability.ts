import { childrenOf, deepestNesting, nestedScript, parseBash, type SyntaxNode } from './bash-parser.ts';
import { remember } from './remember.ts';

/**
 * Whether bash 3.2, the one of macOS, would read the text in another way, or run on where a newer bash stops: it sees no
 * failure of `[[ ]]` and `(( ))` that stand for themselves.
 */
export const needsBash4 = remember((text) => asks(parseBash(text), false, 0));

/** `tested`: something else looks at whether it fails. */
function asks(node: SyntaxNode, tested: boolean, depth: number): boolean {
  if (depth > deepestNesting * 8) return false;
  const script = nestedScript(node);
  if (script !== null) return asks(script, false, depth + 1);
  const own = signs[node.type] as ((node: SyntaxNode, tested: boolean) => boolean) | undefined;
  if (own?.(node, tested) === true) return true;
  return partsOf(node, tested).some(([child, isTested]) => asks(child, isTested, depth + 1));
}

/** The children, each with whether its failure is looked at. */
function partsOf(node: SyntaxNode, tested: boolean): (readonly [SyntaxNode, boolean])[] {
  switch (node.type) {
    case 'If':
    case 'Elif':
    case 'While':
      return childrenOf(node).map((child) => [child, tested || child === node.clause]);
    case 'AndOr':
      return node.commands.map((child, at) => [child, tested || at < node.commands.length - 1]);
    case 'Pipeline': {
      const isNegated = node.prefixes.some(({ type }) => type === 'Negation');
      return node.commands.map((child) => [child, tested || isNegated]);
    }
    case 'Function':
      return childrenOf(node).map((child) => [child, false]);
    default:
      return childrenOf(node).map((child) => [child, tested]);
  }
}

type Signs = {
  readonly [T in SyntaxNode['type']]?: (node: Extract<SyntaxNode, { type: T }>, tested: boolean) => boolean;
};

const newOptions: ReadonlySet<string> = new Set(['globstar', 'lastpipe', 'inherit_errexit', 'dirspell', 'autocd']);
const newVariables: ReadonlySet<string> = new Set(['BASHPID', 'EPOCHSECONDS', 'EPOCHREALTIME', 'SRANDOM', 'COPROC']);
const declaring: ReadonlySet<string> = new Set(['declare', 'typeset', 'local', 'readonly']);

const signs: Signs = {
  TestCommand: (_node, tested) => !tested,
  ArithmeticCommand: (_node, tested) => !tested,
  TestUnary: ({ operator }) => operator === '-v' || operator === '-R',
  Coproc: () => true,
  Pipeline: ({ operators }) => operators.includes('|&'),
  Redirect: ({ operator, descriptor }) => operator === '&>>' || descriptor?.type === 'FileDescriptorVariable',
  CaseItem: ({ terminator }) => terminator === ';&' || terminator === ';;&',
  SimpleExpansion: ({ text }) => newVariables.has(text.slice(1)),
  ParameterExpansion: ({ parameter, operation, index }) =>
    newVariables.has(parameter) ||
    operation?.type === 'CaseModification' ||
    operation?.type === 'Transform' ||
    /^-/.test(index?.text ?? '') ||
    (operation?.type === 'Slice' && /^\s*-/.test(operation.length?.text ?? '')),
  // Bash 3.2 knows no leading zeros and no step.
  BraceExpansion: ({ text }) => /^\{-?0\d|\.\.-?0\d|\.\.[^{},]*\.\./.test(text),
  AnsiCQuoted: ({ text }) => /\\[uU][0-9A-Fa-f]/.test(text),
  Word: ({ text }) => /^\*\*(?:\/|$)|\/\*\*(?:\/|$)/.test(text),
  Command: ({ name, args }) => {
    const program = name?.value ?? '';
    const words = args.map(({ text }) => text);
    if (program === 'mapfile' || program === 'readarray') return true;
    if (declaring.has(program)) return words.some((word) => /^[-+][A-Za-z]*[Angul]/.test(word));
    if (program === 'shopt') return words.some((word) => newOptions.has(word));
    if (program === 'wait') return words.includes('-n') || words.includes('-p');
    if (program === 'read') return words.some((word) => /^-[A-Za-z]*[Ni]$|^(?:-t)?\d*\.\d/.test(word));
    if (program === 'printf') return words.some((word) => /%\([^)]*\)T/.test(word));
    return (program === 'test' || program === '[') && words[0] === '-v';
  },
};
