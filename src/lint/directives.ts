import type { Block, Guide, Range } from '../model/index.ts';
import type { Places } from './places.ts';

/** A comment of the writer's that speaks to the linter: `<!-- runsheet-disable-next-line ID: reason -->`. */
export interface Directive {
  /** What stands after `runsheet-`. */
  readonly verb: string;
  readonly rules: readonly string[];
  readonly reason: string | null;
  readonly at: Range;
}

// A comment in Markdown or MDX; in code, what follows the mark of a comment to the end of the line.
const inProse = /(?:<!--|\{\/\*)\s*runsheet-([\w-]+)([^\n]*?)(?:-->|\*\/\})/g;
const inCode = /(?:^|\s)(?:#|--|\/\/|::|REM)\s*runsheet-([\w-]+)(.*)$/i;

/** The directives of a guide in reading order. Those that a fence shows as an example of Markdown are none. */
export function readDirectives(guide: Guide, places: Places): Directive[] {
  if (!places.lines.some((text) => text.includes('runsheet-'))) return [];
  const blockOf = new Map<number, Block>();
  for (const block of guide.blocks)
    for (let line = block.span.start.line; line <= block.span.end.line; line += 1) blockOf.set(line, block);
  return places.lines.flatMap((text, row) => {
    if (!text.includes('runsheet-')) return [];
    const line = row + 1;
    const matches = blockOf.has(line) ? [inCode.exec(text)] : [...text.matchAll(inProse)];
    return matches.flatMap((match) => (match === null ? [] : [toDirective(match, line)]));
  });
}

function toDirective(match: RegExpExecArray | RegExpMatchArray, line: number): Directive {
  const [whole, verb = '', rest = ''] = match;
  const colon = rest.indexOf(':');
  const names = colon === -1 ? rest : rest.slice(0, colon);
  const reason = colon === -1 ? '' : rest.slice(colon + 1).trim();
  const column = (match.index ?? 0) + 1 + whole.length - whole.trimStart().length;
  return {
    verb,
    rules: names.split(/[\s,]+/).filter((name) => name !== ''),
    reason: reason === '' ? null : reason,
    at: { start: { line, column }, end: { line, column: (match.index ?? 0) + 1 + whole.length } },
  };
}
