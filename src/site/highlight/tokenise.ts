import type { Dialect } from '../../model/index.ts';
import { languages, type TokenKind } from './languages.ts';

/** A piece of code with its kind: half open, in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/** Longer texts stay uncoloured: nobody reads them for their colours. */
const longest = 100_000;

/** The coloured pieces of a text, in order and without overlap. */
export function tokenise(text: string, dialect: Dialect): Token[] {
  const language = languages[dialect];
  if (language === undefined || text.length > longest) return [];
  const tokens: Token[] = [];
  for (const { index, 0: whole, groups = {} } of text.matchAll(language)) {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
    if (kind !== undefined) tokens.push({ start: index, end: index + whole.length, kind: kind as TokenKind });
  }
  return tokens;
}
