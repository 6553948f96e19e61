import type { Block } from '../../model/index.ts';
import type { Wrap } from '../highlight/paint.ts';
import { escapeHtml } from '../prose/escape.ts';

/** Every place where a shell would put in a variable that is a parameter of the guide. */
export function wrapVariables({ text, textLine, reads }: Block, parameters: ReadonlySet<string>): Wrap[] {
  const byLine = new Map<number, Set<string>>();
  for (const { name, line } of reads) {
    if (parameters.has(name)) byLine.set(line, (byLine.get(line) ?? new Set()).add(name));
  }
  const wraps: Wrap[] = [];
  let offset = 0;
  for (const [at, line] of text.split('\n').entries()) {
    const names = byLine.get(textLine + at);
    // Between single quotes a variable is a word.
    for (const { 0: written, index, groups } of names === undefined ? [] : line.matchAll(variable)) {
      const name = groups?.['braced'] ?? groups?.['plain'];
      if (name === undefined || !names?.has(name)) continue;
      const start = offset + index;
      wraps.push({
        start,
        end: start + written.length,
        open: `<var data-p="${escapeHtml(name)}" data-v>`,
        close: '</var>',
      });
    }
    offset += line.length + 1;
  }
  return wraps;
}

const variable = /'[^']*'|\\.|\$(?:\{(?<braced>\w+)\}|(?<plain>\w+))/g;
