import { childrenOf, deepestNesting, nestedScript, type ParsedScript, type SyntaxNode } from './bash-parser.ts';
import type { Frame } from './frame.ts';
import type { Comment } from './shell-reading.ts';

const opaque: ReadonlySet<SyntaxNode['type']> = new Set([
  'Word',
  'Assignment',
  'HereDocBody',
  'HereDocDelimiter',
  'ArithmeticCommand',
]);

/** The parser keeps no comments: they are the `#` at a word's start in the text that no word covers. */
export function readComments(script: ParsedScript, frame: Frame): Comment[] {
  const { source, lines } = frame;
  const covered = new Uint8Array(source.length);
  cover(script, covered, 0);
  const comments: Comment[] = [];
  for (let at = source.indexOf('#'); at !== -1; at = source.indexOf('#', at + 1)) {
    if (covered[at] === 1 || !isWordStart(source, at) || (at === 0 && script.shebang !== undefined)) continue;
    const newline = source.indexOf('\n', at);
    const lineEnd = newline === -1 ? source.length : newline;
    const raw = source.slice(at, closingBacktick(source, covered, at, lineEnd));
    const column = lines.columnAt(at);
    comments.push({
      text: raw.replace(/^#+/, '').trim(),
      raw,
      line: lines.lineAt(at),
      column,
      offset: at,
      ownLine: source.slice(at - column + 1, at).trim() === '',
    });
    at += raw.length - 1;
  }
  return comments;
}

function isWordStart(source: string, at: number): boolean {
  return at === 0 || ' \t\n\r;&|()`'.includes(source[at - 1]!);
}

/** Inside backticks a comment ends at the closing backtick, which the word around it covers. */
function closingBacktick(source: string, covered: Uint8Array, at: number, lineEnd: number): number {
  for (let next = at + 1; next < lineEnd; next++) if (covered[next] === 1 && source[next] === '`') return next;
  return lineEnd;
}

/** Marks what belongs to words, and uncovers again the scripts that lie inside them. */
function cover(node: SyntaxNode, covered: Uint8Array, depth: number): void {
  if (depth > deepestNesting * 8) return;
  if (opaque.has(node.type)) covered.fill(1, node.pos, node.end);
  const script = nestedScript(node);
  if (script !== null) {
    // A decoded script has offsets of its own; an unclosed one reaches to where the word was cut off.
    if (script.source !== undefined) return;
    covered.fill(0, script.pos, script.end);
    if (depth < deepestNesting) cover(script, covered, depth + 1);
    else covered.fill(1, script.pos, script.end);
    return;
  }
  if (node.type === 'HereDoc' && node.closing !== undefined) covered.fill(1, node.closing.pos, node.closing.end);
  for (const child of childrenOf(node)) cover(child, covered, depth + 1);
}
