import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { fixGuide, lint, rules } from '../../src/lint/index.ts';
import { Finding, type Fix } from '../../src/model/index.ts';
import { guideDocument } from '../support/guide-arbitrary.ts';
import { anyText, markdownDocument } from '../support/markdown-arbitrary.ts';

const path = 'guides/shop.md';
const read = (text: string) => compile(text, { path });
const findAll = (text: string) => lint(read(text), { text, severityOf: ({ severity }) => severity }).findings;

const fix = (text: string, kinds: readonly Fix['kind'][]) =>
  fixGuide(text, {
    kinds: new Set(kinds),
    look: async (now) => ({ guide: read(now), findings: findAll(now) }),
  });

describe.each([
  ['any text', anyText(), 150],
  ['text of Markdown constructs', markdownDocument(), 200],
  ['deployment guides put together at random', guideDocument(), 300],
] as const)('lint on %s', (_, texts, numRuns) => {
  it('gives findings by their schema, inside the text, in order, each with a fingerprint of its own', () => {
    const ids = new Set(rules.map(({ id }) => id));
    fc.assert(
      fc.property(texts, (text) => {
        const findings = findAll(text);
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
        for (const finding of findings) {
          expect(Finding.parse(finding)).toEqual(finding);
          expect(ids).toContain(finding.rule);
          const spans = [finding.span, ...finding.related.map(({ span }) => span)];
          for (const { start, end } of [...spans, ...(finding.fix?.edits ?? []).map(({ span }) => span)]) {
            expect(start.line).toBeLessThanOrEqual(end.line);
            expect(end.line).toBeLessThanOrEqual(lines.length);
            expect(start.column).toBeLessThanOrEqual((lines[start.line - 1] ?? '').length + 1);
            if (start.line === end.line) expect(start.column).toBeLessThanOrEqual(end.column);
          }
        }
        const inOrder = findings.map(({ span }) => span.start.line);
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
        expect(new Set(findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)).size).toBe(findings.length);
      }),
      { numRuns },
    );
  });

  it('finds the same whatever the line ends are', () => {
    const told = (text: string) => findAll(text).map(({ rule, span, message }) => [rule, span, message]);
    fc.assert(
      fc.property(texts, (raw) => {
        const lf = raw.replaceAll('\r', '');
        expect(told(lf.replaceAll('\n', '\r\n'))).toEqual(told(lf));
      }),
      { numRuns: numRuns / 5 },
    );
  });

  it('makes fixes that leave everything else alone, and has nothing to do the second time', async () => {
    const kinds = fc.constantFrom<Fix['kind'][]>(['safe'], ['safe', 'suggested']);
    await fc.assert(
      fc.asyncProperty(texts, kinds, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (raw, wanted, end, mark) => {
        const text = (mark ? '\uFEFF' : '') + raw.replace(/^\uFEFF+/, '').replace(/\r\n?|\n/g, end);
        const { text: once, fixed, findings } = await fix(text, wanted);
        if (fixed.length === 0) expect(once).toBe(text);
        else expect(findings.length).toBeLessThan(findAll(text).length);
        expect(once.startsWith('\uFEFF')).toBe(mark || text.startsWith('\uFEFF'));
        if (end === '\r\n') expect(once.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect((await fix(once, wanted)).text).toBe(once);
      }),
      { numRuns: numRuns / 2 },
    );
  });
});
