import type { BlockFacts } from './family.ts';

/** Reads what the whole block says about each of its lines. */
export function readBlockFacts(text: string): BlockFacts {
  return {
    elements: new Set([...text.matchAll(/<\/([A-Za-z][\w:.-]{0,60})/g)].map(([, name = '']) => name.toLowerCase())),
    variables: new Set(
      [...text.matchAll(/\$\{?([A-Za-z_]\w{0,80})|(?<![\w$-])([A-Za-z_]\w{0,80})=/g)].map(
        ([, read, set]) => read ?? set ?? '',
      ),
    ),
    bracketIdentifiers: /\[\w{1,60}\]\.\[/.test(text),
  };
}
