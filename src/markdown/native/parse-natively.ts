import type { Root } from 'mdast';
import type { Dialect } from '../dialect.ts';
import { isDoubtful } from './block-doubts.ts';
import { openParser } from './open-parser.ts';
import { isReadAlike } from './read-alike.ts';
import { readTree } from './read-tree.ts';

/**
 * The tree of a text, made in a small part of the time that remark takes; null where there is no native parser, and when remark might
 * make another tree of this text.
 */
export function parseNatively(text: string, dialect: Dialect): Root | null {
  if (!canReadDialect(text, dialect) || !isReadAlike(text)) return null;
  const parse = openParser();
  if (parse === null) return null;
  try {
    const root = readTree(parse(text, dialect.frontMatter));
    return isDoubtful(root, text, dialect) ? null : root;
  } catch {
    return null;
  }
}

/** Where nothing is indented that far, it does not matter whether indentation makes code. */
function canReadDialect(text: string, { indentedCode, disabled }: Dialect): boolean {
  return disabled.length === 0 && (indentedCode || !/ {4}|\t/.test(text));
}
