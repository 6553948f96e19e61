import type { Root } from 'mdast';
import type { Dialect } from './dialect.ts';
import { splitLines } from './line-starts.ts';
import { parseText } from './parse-text.ts';
import { walk } from './walk.ts';

const MOST_DEFINITIONS = 200;

/** The link definitions of a guide, for the parts of it that are parsed apart. */
export function collectDefinitions(root: Root, text: string): string {
  const found: string[] = [];
  walk(root, ({ type, position }) => {
    if (type !== 'definition' || found.length === MOST_DEFINITIONS) return;
    found.push(text.slice(position?.start.offset, position?.end.offset).replace(/\s+/g, ' '));
  });
  return found.join('\n');
}

/** Parses text in which the references of another text's definitions hold. */
export function parseWithDefinitions(text: string, definitions: string, dialect: Dialect): Root {
  if (definitions === '' || !text.includes('[')) return parseText(text, dialect);
  const root = parseText(`${text}\n\n${definitions}`, dialect);
  const last = splitLines(text).length;
  const own = root.children.filter((child) => (child.position?.start.line ?? 0) <= last);
  // A fence that is left open takes the definitions for its content.
  if (own.some((child) => (child.position?.end.line ?? 0) > last)) return parseText(text, dialect);
  root.children = own;
  return root;
}
