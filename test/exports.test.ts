import { expect, test } from 'vitest';
import * as library from '../src/index.ts';

test('the public names', async () => {
  const names = Object.entries(library).map(([name, value]) => `${name}: ${typeof value}`);
  await expect(`${names.sort().join('\n')}\n`).toMatchFileSnapshot('exports.snap');
});

test('every part of the model is public', async () => {
  const model = await import('../src/model/index.ts');
  expect(Object.keys(library)).toEqual(expect.arrayContaining(Object.keys(model)));
});
