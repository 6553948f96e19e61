import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPlaceholders } from '../../../src/classify/placeholder/find-placeholders.ts';

interface KeyedFence {
  readonly start: number;
  readonly end: number;
  readonly dialect_ok: readonly string[];
  readonly placeholders?: readonly { line: number; text: string; debatable?: boolean; in_comment?: boolean }[];
}

const shared = join(import.meta.dirname, '../../../../shared');
const keys = existsSync(join(shared, 'key'))
  ? readdirSync(join(shared, 'key')).filter((name) => name.endsWith('.json'))
  : [];

test.skipIf(keys.length === 0)('finds what the answer keys hold, and little else', () => {
  const wanted = { hit: 0, total: 0 };
  const reported = { hit: 0, total: 0 };
  for (const name of keys) {
    const lines = readFileSync(join(shared, 'seeds', name.replace(/json$/, 'md')), 'utf8').split('\n');
    const { fences } = JSON.parse(readFileSync(join(shared, 'key', name), 'utf8')) as { fences: readonly KeyedFence[] };
    for (const fence of fences) {
      const text = lines.slice(fence.start, fence.end - 1).join('\n');
      const got = findPlaceholders(text, {
        dialect: fence.dialect_ok[0] === 'either-shell' ? 'shell' : (fence.dialect_ok[0] ?? ''),
      });
      const known = fence.placeholders ?? [];
      const meets = (want: { line: number; text: string }, hit: { line: number; text: string }) =>
        want.line === hit.line + fence.start && (want.text.includes(hit.text) || hit.text.includes(want.text));
      for (const want of known.filter((one) => !one.debatable && !one.in_comment)) {
        wanted.total += 1;
        if (got.some((hit) => meets(want, hit))) wanted.hit += 1;
      }
      for (const hit of got) {
        reported.total += 1;
        if (known.some((want) => meets(want, hit))) reported.hit += 1;
      }
    }
  }
  expect(wanted.total).toBeGreaterThan(20);
  expect(wanted.hit / wanted.total).toBeGreaterThanOrEqual(0.95);
  expect(reported.hit / reported.total).toBeGreaterThanOrEqual(0.95);
});
