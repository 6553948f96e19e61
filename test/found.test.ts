import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FoundCase } from '../scripts/fuzz/found-case.ts';
import { findFaults } from './invariants/invariants.ts';

const folder = join(import.meta.dirname, 'found');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

test.each(names)('%s has the faults that it says, which are none once they are mended', async (name) => {
  const found: FoundCase = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const faults = await findFaults(found.text.join(''), [found.invariant]);
  expect(faults.map(({ message }) => message)).toEqual(found.faults);
});
