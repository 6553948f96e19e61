import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node';
import type { Guide, Section } from '../../model/index.ts';

/** The headings of a guide as an editor's outline, each with what its section is for. */
export function listSymbols(guide: Guide): DocumentSymbol[] {
  const symbols = new Map<string, DocumentSymbol>();
  const roots: DocumentSymbol[] = [];
  for (const section of guide.sections) {
    if (section.level === 0) continue;
    const symbol = toSymbol(section);
    symbols.set(section.id, symbol);
    const parent = section.parent === null ? undefined : symbols.get(section.parent);
    if (parent === undefined) roots.push(symbol);
    else parent.children?.push(symbol);
  }
  return roots;
}

function toSymbol({ heading, kind, environment, span }: Section): DocumentSymbol {
  const start = { line: span.start.line - 1, character: span.start.column - 1 };
  return {
    name: heading === '' ? '(no title)' : heading,
    detail: environment === 'any' ? kind : `${kind}, ${environment}`,
    kind: SymbolKind.Namespace,
    range: { start, end: { line: span.end.line - 1, character: Math.max(0, span.end.column - 1) } },
    selectionRange: { start, end: start },
    children: [],
  };
}
