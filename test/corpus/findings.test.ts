import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { lint } from '../../src/lint/index.ts';
import { decodeBytes } from '../../src/markdown/index.ts';

/**
 * How many findings each rule but ShellCheck's has on foreign guides, by severity. They were read by hand for `precision.md`: where a
 * number changes, the new findings are to be read before it is written down.
 */
const pinnedFile = new URL('findings.json', import.meta.url);
const isUpdating = process.env['UPDATE_COUNTS'] === '1' && !process.env['CI'];
const folder = new URL('../../../shared/corpus/files/', import.meta.url);
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => /\.(?:mdx?|md\.erb)$/.test(name))
      .sort()
  : [];

type Counts = Record<string, Partial<Record<'error' | 'warning' | 'info', number>>>;

function countFindings(): Counts {
  const counts: Counts = {};
  for (const name of names) {
    const decoded = decodeBytes(readFileSync(new URL(encodeURIComponent(name), folder)));
    if (!decoded.ok) throw new Error(decoded.message);
    const { findings } = lint(compile(decoded.text, { path: name }), { text: decoded.text });
    for (const { rule, severity } of findings) {
      const own = counts[rule] ?? {};
      counts[rule] = { ...own, [severity]: (own[severity] ?? 0) + 1 };
    }
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe.skipIf(names.length === 0)('findings on foreign guides', () => {
  it('are those that were read', { timeout: 300_000 }, () => {
    const counted = countFindings();
    if (isUpdating) writeFileSync(pinnedFile, `${JSON.stringify(counted, null, 2)}\n`);
    expect(counted).toEqual(JSON.parse(readFileSync(pinnedFile, 'utf8')));
  });
});
