import {
  type Assignment,
  type Command,
  childrenOf,
  deepestNesting,
  nestedScript,
  type ParsedScript,
  type Pipeline,
  type SyntaxNode,
} from './bash-parser.ts';
import type { Quote, TextRange, WordPosition } from './quoting-context.ts';

/** The calls around a word: the one that it belongs to, and those that its output is piped into. */
export interface CallSite {
  readonly command: Command | null;
  readonly into: readonly Command[];
}

/** A stretch of text that the shell reads in one way. Inner areas come after the outer ones. */
export interface Area extends TextRange {
  readonly quote: Quote;
  readonly position: WordPosition;
  readonly site: CallSite;
  /** The variable that is set, for an assignment. */
  readonly variable: string | null;
  /** The `$( )` that it stands in, as an area of the text around: what is printed there becomes a part of that. */
  readonly outer: Area | null;
}

type Inside = 'words' | 'double' | 'here-document';

interface Walk {
  readonly source: string;
  readonly site: CallSite;
  readonly inside: Inside;
  readonly position: WordPosition;
  readonly variable: string | null;
  readonly outer: Area | null;
  readonly depth: number;
  readonly areas: Area[];
}

const nowhere: CallSite = { command: null, into: [] };

/** All areas of a text, outer before inner. */
export function listAreas(script: ParsedScript, source: string): Area[] {
  const areas: Area[] = [];
  visit(script, {
    source,
    site: nowhere,
    inside: 'words',
    position: 'item',
    variable: null,
    outer: null,
    depth: 0,
    areas,
  });
  return areas;
}

const quoteInside: Readonly<Record<Inside, Quote>> = {
  words: 'bare',
  double: 'double',
  'here-document': 'here-document',
};

function areaOf(walk: Walk, { start, end }: TextRange, quote: Quote, position: WordPosition): Area {
  const { site, variable, outer } = walk;
  return { start, end, quote, position, site, variable, outer };
}

function add(walk: Walk, range: TextRange, quote: Quote, position: WordPosition): void {
  if (range.end > range.start) walk.areas.push(areaOf(walk, range, quote, position));
}

const spanOf = ({ pos, end }: SyntaxNode): TextRange => ({ start: pos, end });
const innerOf = ({ pos, end }: SyntaxNode, open = 1): TextRange => ({ start: pos + open, end: end - 1 });

function visitAll(nodes: readonly (SyntaxNode | undefined)[], walk: Walk): void {
  for (const node of nodes) if (node !== undefined) visit(node, walk);
}

function visit(node: SyntaxNode, outer: Walk): void {
  if (outer.depth > deepestNesting * 8) {
    add(outer, spanOf(node), 'none', 'opaque');
    return;
  }
  const walk = { ...outer, depth: outer.depth + 1 };
  if (nestedScript(node) !== null) {
    visitNested(node, walk);
    return;
  }
  const visitor = visitors[node.type] as ((node: SyntaxNode, walk: Walk) => void) | undefined;
  if (visitor === undefined) visitAll(childrenOf(node), walk);
  else visitor(node, walk);
}

/** `$( )`, backticks and `<( )`: a text of its own, with its own quotes. */
function visitNested(node: SyntaxNode, walk: Walk): void {
  const script = nestedScript(node)!;
  const isBacktick = walk.source[node.pos] === '`';
  add(walk, spanOf(node), 'none', 'opaque');
  // Bash removes backslashes from backticks before it reads them, the more so between double quotes.
  if (script.source !== undefined || (isBacktick && walk.inside !== 'words')) return;
  const outer = areaOf(walk, spanOf(node), quoteInside[walk.inside], walk.position);
  visit(script, { ...walk, site: nowhere, inside: 'words', position: 'item', variable: null, outer });
}

type Visitors = {
  readonly [T in SyntaxNode['type']]?: (node: Extract<SyntaxNode, { type: T }>, walk: Walk) => void;
};

/** What a word is for is not changed by an expansion inside it. */
const stays: ReadonlySet<WordPosition> = new Set([
  ...(['arithmetic', 'pattern', 'variable-name', 'function-name', 'descriptor', 'command-name'] as const),
]);

const testPatterns: ReadonlySet<string> = new Set(['=', '==', '!=', '=~']);
const testNumbers: ReadonlySet<string> = new Set(['-eq', '-ne', '-lt', '-le', '-gt', '-ge']);

const visitors: Visitors = {
  Command: visitCommand,
  Pipeline: visitPipeline,
  Assignment: visitAssignment,
  Word: (node, walk) => {
    add(walk, spanOf(node), quoteInside[walk.inside], walk.position);
    visitAll(childrenOf(node), walk);
  },
  Literal: () => {},
  Glob: (node, walk) => {
    if (node.kind === 'bracket') add(walk, spanOf(node), 'bare', 'pattern');
  },
  ExtendedGlob: (node, walk) => add(walk, spanOf(node), 'bare', 'pattern'),
  BraceExpansion: (node, walk) => {
    const isSequence = walk.source.slice(node.pos, node.end).includes('..');
    if (isSequence) add(walk, spanOf(node), 'bare', 'sequence');
    else visitAll(childrenOf(node), walk);
  },
  SingleQuoted: (node, walk) => {
    // In a here-document bash takes a single quote for an ordinary character, even where the parser does not.
    if (walk.inside === 'words') add(walk, innerOf(node), 'single', walk.position);
    else add(walk, spanOf(node), 'none', 'opaque');
  },
  DoubleQuoted: (node, walk) => {
    add(walk, innerOf(node), 'double', walk.position);
    visitAll(node.parts, { ...walk, inside: 'double' });
  },
  AnsiCQuoted: (node, walk) => add(walk, innerOf(node, 2), 'ansi-c', walk.position),
  LocaleString: (node, walk) => {
    add(walk, innerOf(node, 2), 'locale', walk.position);
    visitAll(node.parts, { ...walk, inside: 'double' });
  },
  SimpleExpansion: (node, walk) => add(walk, spanOf(node), 'none', 'variable-name'),
  ParameterExpansion: (node, walk) => {
    add(walk, spanOf(node), 'none', 'variable-name');
    visitAll([node.index], { ...walk, position: 'arithmetic' });
    const { operation } = node;
    if (operation === undefined) return;
    const position = operation.type === 'Default' ? 'default' : operation.type === 'Slice' ? 'arithmetic' : 'pattern';
    visitAll(childrenOf(operation), { ...walk, position: stays.has(walk.position) ? walk.position : position });
  },
  ArithmeticExpansion: visitArithmetic,
  ArithmeticCommand: visitArithmetic,
  ArithmeticBinary: visitArithmetic,
  ArithmeticWord: visitArithmetic,
  ArithmeticFor: (node, walk) => {
    add(walk, { start: node.pos, end: node.body.pos }, 'none', 'arithmetic');
    visitAll(childrenOf(node), walk);
  },
  Redirect: (node, walk) => {
    add(walk, spanOf(node), 'none', 'descriptor');
    const position = node.operator.endsWith('&') ? 'descriptor' : 'redirection';
    visitAll([node.target], { ...walk, position });
  },
  HereString: (node, walk) => visitAll([node.target], { ...walk, position: 'here-string' }),
  HereDoc: (node, walk) => {
    if (node.delimiter !== undefined) add(walk, spanOf(node.delimiter), 'none', 'delimiter');
    const quoted = node.delimiter?.quoted === true;
    add(walk, spanOf(node.body), quoted ? 'quoted-here-document' : 'here-document', 'here-document');
    if (!quoted) visitAll(node.body.parts ?? [], { ...walk, inside: 'here-document', position: 'here-document' });
    if (node.closing !== undefined) add(walk, { start: node.closing.pos, end: node.closing.end }, 'none', 'delimiter');
  },
  Redirected: (node, walk) => {
    visit(node.command, walk);
    const into = [...commandsIn(node.command), ...walk.site.into];
    visitAll(node.redirects, { ...walk, site: { command: null, into } });
  },
  Case: (node, walk) => {
    visit(node.word, { ...walk, position: 'item' });
    for (const item of node.items) {
      visitAll(item.pattern, { ...walk, position: 'pattern' });
      visit(item.body, walk);
    }
  },
  TestBinary: (node, walk) => {
    const isNumber = testNumbers.has(node.operator);
    visit(node.left, { ...walk, position: isNumber ? 'arithmetic' : 'item' });
    const right = isNumber ? 'arithmetic' : testPatterns.has(node.operator) ? 'pattern' : 'item';
    visit(node.right, { ...walk, position: right });
  },
  TestUnary: (node, walk) => {
    const isName = node.operator === '-v' || node.operator === '-R';
    visit(node.operand, { ...walk, position: isName ? 'variable-name' : 'item' });
  },
  For: visitLoop,
  Select: visitLoop,
  Function: (node, walk) => {
    visit(node.name, { ...walk, position: 'function-name' });
    visit(node.body, { ...walk, site: nowhere });
  },
  Coproc: (node, walk) => {
    visitAll([node.name], { ...walk, position: 'variable-name' });
    visit(node.body, walk);
  },
};

function visitArithmetic(node: SyntaxNode, walk: Walk): void {
  add(walk, spanOf(node), 'none', 'arithmetic');
  visitAll(childrenOf(node), { ...walk, position: 'arithmetic' });
}

function visitLoop(node: Extract<SyntaxNode, { type: 'For' | 'Select' }>, walk: Walk): void {
  visit(node.name, { ...walk, position: 'variable-name' });
  visitAll(node.wordlist ?? [], { ...walk, position: 'item' });
  visit(node.body, walk);
}

function visitPipeline(node: Pipeline, walk: Walk): void {
  for (const [at, member] of node.commands.entries()) {
    const into = node.commands.slice(at + 1).flatMap(commandsIn);
    visit(member, { ...walk, site: { command: null, into: [...into, ...walk.site.into] } });
  }
}

/** The simple commands of a pipeline's member, those of groups and loops included. */
function commandsIn(node: SyntaxNode): Command[] {
  if (node.type === 'Command') return [node];
  return node.type === 'Word' ? [] : childrenOf(node).flatMap(commandsIn);
}

function visitCommand(node: Command, outer: Walk): void {
  const walk = { ...outer, site: { command: node, into: outer.site.into } };
  visitAll([node.name], { ...walk, position: 'command-name' });
  visitAll(node.prefix, walk);
  visitAll(node.suffix, { ...walk, position: 'argument' });
}

const integerFlag = /^[-+][A-Za-z]*[in]/;

function visitAssignment(node: Assignment, outer: Walk): void {
  const walk = { ...outer, variable: node.name };
  add(walk, spanOf(node), 'none', 'variable-name');
  visitAll([node.index], { ...walk, position: 'arithmetic' });
  const flags = walk.site.command?.args ?? [];
  const isComputed = flags.some((flag) => flag.type === 'Word' && integerFlag.test(flag.text));
  const position = isComputed ? 'arithmetic' : 'assignment';
  const { value } = node;
  if (value.type === 'Word') visit(value, { ...walk, position });
  for (const element of value.type === 'Word' ? [] : value.elements) {
    visit(element, { ...walk, position });
    const key = /^\[[^\]]*\]\+?=/.exec(element.text)?.[0] ?? '';
    add(walk, { start: element.pos, end: element.pos + key.length }, 'none', 'arithmetic');
  }
}
