import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHeading } from '../../../src/assemble/heading/read-heading.ts';

type Row = {
  node: string;
  title_full: string;
  title: string;
  title_ok?: string[];
  label: string | null;
  kind_ok: string[];
  environment_ok?: string[];
  debatable?: boolean;
  duration?: { min_minutes: number; max_minutes: number };
  time_window?: { unit: string; start: number; end: number };
};

const folder = new URL('../../../../shared/key/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
const rows = files
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).sections as Row[])
  .filter((row) => !row.debatable);
const plain = (text: string) => text.replace(/[*_`]/g, '').replace(/[:.]$/, '').toLowerCase();
const facts = (row: Row) => readHeading(row.title_full, { title: row.node === 'title' });

describe.skipIf(files.length === 0)('hand-made answer keys', () => {
  test('labels, titles, durations and windows', () => {
    for (const row of rows) {
      const { label, title, duration, window, environment } = facts(row);
      expect.soft(label, row.title_full).toBe(row.label ?? null);
      expect.soft([row.title, ...(row.title_ok ?? [])].map(plain), row.title_full).toContain(plain(title));
      expect.soft(duration?.min, row.title_full).toBe(row.duration?.min_minutes);
      expect.soft(duration?.max, row.title_full).toBe(row.duration?.max_minutes);
      const { unit, start, end } = row.time_window ?? {};
      expect.soft([window?.unit, window?.start, window?.end], row.title_full).toEqual([unit, start, end]);
      if (environment !== null && row.environment_ok)
        expect.soft(row.environment_ok, row.title_full).toContain(environment);
    }
  });

  test('the guessed kind is acceptable for nine in ten sections', () => {
    const guessed = rows.filter((row) => row.node !== 'title' && facts(row).kind !== null);
    const right = guessed.filter((row) => row.kind_ok.includes(facts(row).kind?.kind ?? ''));
    expect(guessed.length).toBeGreaterThan(0.8 * rows.length);
    expect(right.length / guessed.length).toBeGreaterThan(0.9);
  });
});
