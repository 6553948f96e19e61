import { forEachChild, type ParsedScript, parse, type SyntaxNode } from 'unbash';

// The only file that names the parser: its shapes have changed six times in nine months.
export type {
  Assignment,
  Command,
  HereDoc,
  ParsedScript,
  Pipeline,
  Redirection,
  Statement as StatementNode,
  SyntaxNode,
  Word as WordNode,
  WordPart,
} from 'unbash';

/** Deeper nesting than this is read as opaque text: each level of `$(` costs one more pass over its interior. */
export const deepestNesting = 60;

/** The syntax tree of bash text. Never throws; what is wrong stands in `errors`. */
export function parseBash(text: string): ParsedScript {
  try {
    return parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      type: 'Script',
      pos: 0,
      end: text.length,
      shebang: undefined,
      commands: [],
      errors: [{ message, pos: 0 }],
    };
  }
}

/** The direct children of a node in the order in which they stand in the text. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  try {
    forEachChild(node, (child) => {
      children.push(child);
    });
  } catch (error) {
    // Lazily parsed word parts may overflow the stack on hostile nesting; such a word is then opaque.
    if (!(error instanceof RangeError)) throw error;
  }
  return children;
}

/** The script inside `$( )`, backticks or `<( )`; null for every other node. */
export function nestedScript(node: SyntaxNode): ParsedScript | null {
  switch (node.type) {
    case 'CommandExpansion':
    case 'ProcessSubstitution':
    case 'ArithmeticCommandExpansion':
      return node.script ?? null;
    default:
      return null;
  }
}
