import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FoundCase } from '../scripts/fuzz/found-case.ts';
import { findFaults } from './invariants/invariants.ts';

const listFiles = (folder: string, ending: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];

const found = join(import.meta.dirname, 'found');
const guides = join(import.meta.dirname, '../guides');

test.each(listFiles(found, '.json'))('%s has the faults that it says, none once they are mended', async (name) => {
  const { text, invariant, faults }: FoundCase = JSON.parse(readFileSync(join(found, name), 'utf8'));
  const now = await findFaults(text.join(''), [invariant]);
  expect(now.map(({ message }) => message)).toEqual(faults);
});

test.each(listFiles(guides, '.md'))('everything holds of our own %s', async (name) => {
  expect(await findFaults(readFileSync(join(guides, name), 'utf8'))).toEqual([]);
});
