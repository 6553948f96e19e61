import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCriterion } from '../../../src/assemble/criterion/read-criterion.ts';
import type { Polarity } from '../../../src/assemble/criterion/reading.ts';

const folder = fileURLToPath(new URL('../../../../shared/key/', import.meta.url));

type KeyCriterion = {
  text: string;
  line: number;
  polarity: Polarity;
  comparator?: string;
  value?: number | string | unknown[];
  unit?: string;
  quantified: boolean;
  debatable: boolean;
};

const keys: { criteria: KeyCriterion[] }[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')))
  : [];
const all = keys.flatMap((key) => key.criteria);
const firm = all.filter((c) => !c.debatable);
const numbered = all.filter((c) => c.debatable && c.quantified);

describe.skipIf(all.length === 0)('the hand-made answer keys', () => {
  test.each(firm.filter((c) => c.quantified))('limit of line $line: $text', (c) => {
    const { comparator, value, unit } = readCriterion(c.text, { polarity: c.polarity });
    expect([comparator, value, unit]).toEqual([c.comparator, c.value, c.unit ?? null]);
  });

  test.each(firm)('polarity of line $line: $text', (c) => {
    expect(readCriterion(c.text, { polarity: c.polarity }).polarity).toBe(c.polarity);
  });

  test.each(firm.filter((c) => !c.quantified))('no other limit than the key has on line $line: $text', (c) => {
    const { kind, comparator, value } = readCriterion(c.text, { polarity: c.polarity });
    if (kind !== 'manual' && c.comparator !== undefined) expect([comparator, value]).toEqual([c.comparator, c.value]);
  });

  test.each(numbered)('never a wrong limit on debatable line $line: $text', (c) => {
    const { kind, comparator, value } = readCriterion(c.text, { polarity: c.polarity });
    if (kind !== 'manual') expect([comparator, value]).toEqual([c.comparator, c.value]);
  });
});
