import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineStarts, listCodeLines, parseMarkdown, plainText, readText } from '../../src/markdown/index.ts';
import { walk } from '../../src/markdown/walk.ts';
import { anyText, markdownDocument } from '../support/markdown-arbitrary.ts';

/** What is wrong with the positions of a tree; nothing, one hopes. */
function findPositionFaults(text: string): string[] {
  const starts = lineStarts(text);
  const faults: string[] = [];
  walk(parseMarkdown(text).root, (node, parent) => {
    const { position } = node;
    if (position === undefined) {
      faults.push(`${node.type} has no position`);
      return;
    }
    for (const { line, column, offset } of [position.start, position.end]) {
      if (offset === undefined || offset < 0 || offset > text.length) faults.push(`${node.type}: offset ${offset}`);
      if ((starts[line - 1] ?? Number.NaN) + column - 1 !== offset)
        faults.push(`${node.type}: ${line}:${column} is not ${offset}`);
    }
    const [from, to] = [position.start.offset ?? 0, position.end.offset ?? 0];
    if (from > to) faults.push(`${node.type} ends before it starts`);
    if (parent !== null && (from < (parent.position?.start.offset ?? 0) || to > (parent.position?.end.offset ?? 0))) {
      faults.push(`${node.type} leaves its ${parent.type}`);
    }
  });
  return faults;
}

describe('parseMarkdown on any text', () => {
  it('places every node in the text, and inside its parent', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(findPositionFaults(text)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same tree twice', () => {
    fc.assert(
      fc.property(markdownDocument(), (text) => {
        expect(parseMarkdown(text)).toEqual(parseMarkdown(text));
      }),
      { numRuns: 150 },
    );
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(markdownDocument(), (text) => {
        const marked = text.replaceAll('deploy', () => 'Zq');
        const wanted = marked.split('Zq').length - 1;
        let found = 0;
        walk(parseMarkdown(marked).root, (node) => {
          const own = node.type === 'container' ? (node.title ?? '') : 'value' in node ? node.value : '';
          const more = node.type === 'code' ? `${node.lang ?? ''} ${node.meta ?? ''}` : '';
          found += `${own} ${more}`.split('Zq').length - 1;
        });
        expect(found).toBe(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the lines of code where they stand', () => {
    fc.assert(
      fc.property(markdownDocument(), (text) => {
        const starts = lineStarts(text);
        walk(parseMarkdown(text).root, (node) => {
          if (node.type !== 'code') return;
          for (const line of listCodeLines(text, node)) {
            if (line.text.startsWith(' ') && text.includes('\t')) continue;
            const start = (starts[line.line - 1] ?? 0) + line.column - 1;
            expect(text.slice(start).startsWith(line.text)).toBe(true);
          }
        });
      }),
      { numRuns: 800 },
    );
  });

  it('has words for every node', () => {
    fc.assert(
      fc.property(anyText(), (text) => typeof plainText(parseMarkdown(text).root) === 'string'),
      { numRuns: 200 },
    );
  });
});

describe('readText on any text', () => {
  it('reads CRLF and CR as LF', () => {
    fc.assert(
      fc.property(markdownDocument(), (text) => {
        const { text: lf } = readText(text);
        expect(readText(text.replaceAll('\n', '\r\n')).text).toBe(lf);
        expect(readText(text.replaceAll('\n', '\r')).text).toBe(lf);
      }),
      { numRuns: 300 },
    );
  });

  it('is idempotent and moves no line', () => {
    const damaged = fc.string({ unit: fc.constantFrom(...'Ã¢â‚¬â„¢ðŸš€√©ñÖ«ü\u0081ï»¿\ufeffÔªø a\n\r') });
    fc.assert(
      fc.property(fc.oneof(damaged, anyText()), (raw) => {
        const { text } = readText(raw);
        expect(readText(text).text).toBe(text);
        expect(lineStarts(text).length).toBe(lineStarts(raw).length);
      }),
      { numRuns: 3000 },
    );
  });
});
