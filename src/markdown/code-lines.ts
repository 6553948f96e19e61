import type { Code } from 'mdast';
import { splitLines } from './line-starts.ts';

/** A line of a block of code, with the place in the guide at which it begins; columns are counted from 1. */
export interface CodeLine {
  text: string;
  line: number;
  column: number;
}

/** The lines of a block of code as they stand in the guide, whatever they are indented or quoted by. */
export function listCodeLines(text: string, code: Code): CodeLine[] {
  const { position } = code;
  if (position === undefined || code.value === '') return [];
  if (code.data?.oneLine) return [findOneLine(text, code)];
  const first = position.start.line + (code.data?.indented ? 0 : 1);
  const source = splitLines(text.slice(lineStart(text, position.start.offset ?? 0), position.end.offset));
  const opener = position.start.line;
  return code.value.split('\n').map((content, index) => {
    const line = first + index;
    return { text: content, line, column: findColumn(source[line - opener] ?? '', content) };
  });
}

function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start + text.slice(start, offset).lastIndexOf('\r') + 1;
}

/** Content is the end of its line. A tab that the block's indentation cuts through reads as spaces: look past them. */
function findColumn(line: string, content: string): number {
  for (const wanted of [content, content.trimStart()]) {
    if (endsWith(line, wanted)) return line.length - wanted.length + 1;
  }
  return Math.max(0, line.indexOf(content)) + 1;
}

/** The parser reads a NUL as U+FFFD. */
function endsWith(line: string, content: string): boolean {
  return line.endsWith(content) || line.replaceAll('\0', '\ufffd').endsWith(content);
}

function findOneLine(text: string, code: Code): CodeLine {
  const start = code.position?.start.offset ?? 0;
  const found = text.slice(start, code.position?.end.offset).indexOf(code.value);
  const offset = start + Math.max(0, found);
  const before = splitLines(text.slice(start, offset));
  return {
    text: code.value,
    line: (code.position?.start.line ?? 1) + before.length - 1,
    column: offset - lineStart(text, offset) + 1,
  };
}
