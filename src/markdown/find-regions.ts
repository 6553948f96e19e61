import type { Nodes, Root } from 'mdast';
import { findElementRegion } from './element.ts';
import { skipSpace } from './line-starts.ts';
import { findMkdocsRegion } from './mkdocs.ts';
import type { Candidate, Finding, Region } from './region.ts';

const RECOGNISERS: Readonly<Record<string, (candidate: Candidate) => Finding>> = {
  '!': findMkdocsRegion,
  '?': findMkdocsRegion,
  '=': findMkdocsRegion,
  '<': findElementRegion,
};

/** HTML whose lines the parser takes one by one, as opposed to comments, `pre`, `script` and the like. */
const LINEWISE_HTML = /^[ \t]*<\/?(?!(?:pre|script|style|textarea)\b)[a-z]/i;

export interface Found {
  regions: Region[];
  unclosed: { line: number; name: string }[];
}

/**
 * Finds containers in a tree, the outermost only, as far as the tree can be trusted: a container whose body the parser
 * misread may hide what comes after it, so a block of code that runs past a container's end ends the search.
 */
export function findRegions(
  root: Root,
  reading: Omit<Candidate, 'line' | 'column'>,
  isSettled: (line: number) => boolean,
): Found {
  const found: Found = { regions: [], unclosed: [] };
  const waiting: Nodes[] = [root];
  let lastLine = -1;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'root' || node.type === 'list' || node.type === 'listItem')
      waiting.push(...node.children.toReversed());
    const { position } = node;
    if (position === undefined || position.end.line - 1 <= lastLine) continue;
    if (!isLinewise(node)) {
      if (isLeaf(node) && position.start.line - 1 <= lastLine) break;
      continue;
    }
    for (let line = Math.max(position.start.line - 1, lastLine + 1); line < position.end.line; line += 1) {
      if (isSettled(line)) continue;
      const text = reading.view[line]?.text ?? '';
      const column = skipSpace(text, line === position.start.line - 1 ? position.start.column - 1 : 0);
      const finding = RECOGNISERS[text[column] ?? '']?.({ ...reading, line, column }) ?? null;
      if (finding === null) continue;
      if ('unclosed' in finding) found.unclosed.push({ line, name: finding.unclosed });
      else {
        found.regions.push(finding.region);
        lastLine = finding.region.endLine;
        line = lastLine;
      }
    }
  }
  return found;
}

function isLinewise(node: Nodes): boolean {
  return node.type === 'paragraph' || isLinewiseHtml(node);
}

export function isLinewiseHtml(node: Nodes): boolean {
  return node.type === 'html' && LINEWISE_HTML.test(node.value);
}

function isLeaf(node: Nodes): boolean {
  return node.type === 'code' || node.type === 'html';
}
