import type { Root } from 'mdast';
import type { Dialect } from './dialect.ts';
import { parseNatively } from './native/parse-natively.ts';
import { parseWithRemark } from './remark-parser.ts';

let isRemarkAlone = false;

/** Parses text, natively where that makes the same tree. */
export function parseDialect(text: string, dialect: Dialect): Root {
  return (isRemarkAlone ? null : parseNatively(text, dialect)) ?? parseWithRemark(text, dialect);
}

/** Has remark read all that `work` parses, so that what comes of it can be compared. */
export function withRemarkAlone<T>(work: () => T): T {
  const before = isRemarkAlone;
  isRemarkAlone = true;
  try {
    return work();
  } finally {
    isRemarkAlone = before;
  }
}
