import ts from 'typescript';

/** A small damage to a rule that a test should notice. */
export interface Mutant {
  readonly line: number;
  /** What is written there, and what is put in its place. */
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

/** Each condition of a file taken out, one by one: guards, parts of conditions, and filters. */
export function listMutants(text: string): Mutant[] {
  const tree = ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, after: string) => {
    const start = node.getStart(tree);
    const before = text.slice(start, node.end);
    if (before === after) return;
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ line, before, after, start, end: node.end });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node)) add(node.expression, leaves(node.thenStatement) ? 'false' : 'true');
    if (ts.isBinaryExpression(node)) {
      if (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
        add(node.left, 'true');
        add(node.right, 'true');
      }
      if (node.operatorToken.kind === ts.SyntaxKind.BarBarToken) {
        add(node.left, 'false');
        add(node.right, 'false');
      }
    }
    if (ts.isCallExpression(node) && isFilter(node) && node.arguments[0] !== undefined)
      add(node.arguments[0], '() => true');
    node.forEachChild(visit);
  };
  visit(tree);
  return mutants.filter(
    (mutant, at) => !isForTypes(mutant) && mutants.findIndex((other) => sameText(other, mutant)) === at,
  );
}

/** `x === undefined` mostly stands there because the compiler asks for it; without it the program breaks or goes on alike. */
const isForTypes = ({ before }: Mutant): boolean =>
  /^[\w.?]+ [!=]== (?:undefined|null)(?: \|\| [\w.?]+ === undefined)*$/.test(before);

const sameText = (a: Mutant, b: Mutant) => a.start === b.start && a.end === b.end && a.after === b.after;

function leaves(statement: ts.Statement): boolean {
  const inner = ts.isBlock(statement) && statement.statements.length === 1 ? statement.statements[0] : statement;
  return (
    inner !== undefined && (ts.isContinueStatement(inner) || ts.isReturnStatement(inner) || ts.isBreakStatement(inner))
  );
}

const isFilter = ({ expression }: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression) && expression.name.text === 'filter';
