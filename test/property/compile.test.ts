import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { Guide } from '../../src/model/index.ts';
import { guideDocument } from '../support/guide-arbitrary.ts';
import { anyText, markdownDocument } from '../support/markdown-arbitrary.ts';
import { findModelFaults } from './model-faults.ts';

const path = 'guides/shop.md';
const read = (text: string) => compile(text, { path });

describe.each([
  ['any text', anyText(), 300],
  ['text of Markdown constructs', markdownDocument(), 400],
  ['deployment guides put together at random', guideDocument(), 700],
] as const)('compile on %s', (_, texts, numRuns) => {
  it('gives a model by its own schema, true to the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const guide = read(text);
        expect(Guide.parse(guide)).toEqual(guide);
        expect(findModelFaults(guide, text)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('gives the same bytes twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
      }),
      { numRuns: numRuns / 5 },
    );
  });

  it('gives the same model for LF, CRLF and CR, the name of the line ends apart', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const lf = raw.replaceAll('\r', '');
        const guide = read(lf);
        const eol = (name: Guide['source']['eol']) => (lf.includes('\n') ? name : 'none');
        expect(guide.source.eol).toBe(eol('lf'));
        for (const [name, end] of [
          ['crlf', '\r\n'],
          ['cr', '\r'],
        ] as const)
          expect(read(lf.replaceAll('\n', end))).toEqual({ ...guide, source: { ...guide.source, eol: eol(name) } });
      }),
      { numRuns: numRuns / 5 },
    );
  });
});
