import type { Attributes } from './nodes.ts';

/** An opening or self-closing tag. */
export interface Tag {
  name: string;
  attributes: Attributes;
  selfClosing: boolean;
  /** The offset after its `>`. */
  end: number;
}

const NAME = /<([A-Za-z][\w.:-]*)/y;
const SPACE = /\s*/y;
const ATTRIBUTE_NAME = /[A-Za-z_@:#*v][\w.:@-]*/y;
const UNQUOTED = /[^\s"'`=<>]+/y;
const LONGEST_TAG = 8000;

/** Reads the tag that begins at `start`; attributes are HTML's or JSX's. Null if no whole tag stands there. */
export function readTag(text: string, start: number): Tag | null {
  const name = match(NAME, text, start);
  if (name === null) return null;
  const attributes: [string, string | true][] = [];
  let at = start + name.length;
  const last = Math.min(text.length, start + LONGEST_TAG);
  while (at < last) {
    const space = match(SPACE, text, at) ?? '';
    // A blank line ends a block, and with it a tag that was never closed.
    if (/\n[ \t]*\n/.test(space)) return null;
    at += space.length;
    const close = text.startsWith('/>', at) ? 2 : text[at] === '>' ? 1 : 0;
    if (close > 0) {
      return { name: name.slice(1), attributes: toRecord(attributes), selfClosing: close === 2, end: at + close };
    }
    if (text[at] === '{') {
      const spread = readBraces(text, at, last);
      if (spread === null) return null;
      at = spread;
      continue;
    }
    const attribute = match(ATTRIBUTE_NAME, text, at);
    if (attribute === null || space === '') return null;
    at += attribute.length;
    if (text[at] !== '=') {
      attributes.push([attribute, true]);
      continue;
    }
    const value = readValue(text, at + 1, last);
    if (value === null) return null;
    attributes.push([attribute, value.text]);
    at = value.end;
  }
  return null;
}

function toRecord(attributes: [string, string | true][]): Attributes {
  return Object.fromEntries(attributes);
}

function readValue(text: string, start: number, last: number): { text: string; end: number } | null {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, start + 1);
    return end === -1 || end > last ? null : { text: text.slice(start + 1, end), end: end + 1 };
  }
  if (quote === '{') {
    const end = readBraces(text, start, last);
    return end === null ? null : { text: readExpression(text.slice(start + 1, end - 1).trim()), end };
  }
  const word = match(UNQUOTED, text, start);
  if (word === null) return null;
  const isClosed = word.endsWith('/') && text[start + word.length] === '>';
  const value = isClosed ? word.slice(0, -1) : word;
  return { text: value, end: start + value.length };
}

/** The text of an expression that is one string; any other expression as written. */
function readExpression(expression: string): string {
  const [, , inside] = /^(["'`])((?:(?!\1|\\|\$\{)[\s\S])*)\1$/.exec(expression) ?? [];
  return inside ?? expression;
}

/** The offset after the brace that closes the one at `start`; braces in strings do not count. */
function readBraces(text: string, start: number, last: number): number | null {
  let depth = 0;
  let quote = '';
  for (let at = start; at < last; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'" || character === '`') quote = character;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
