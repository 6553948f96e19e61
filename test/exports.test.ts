import { expect, test } from 'vitest';
import { z } from 'zod';
import * as library from '../src/index.ts';

test('the public names', async () => {
  const names = Object.entries(library).map(([name, value]) => `${name}: ${typeof value}`);
  await expect(`${names.sort().join('\n')}\n`).toMatchFileSnapshot('exports.snap');
});

test('every part of the model is public', async () => {
  const model = await import('../src/model/index.ts');
  const schemas = Object.entries(model).flatMap(([name, part]) => (part instanceof z.ZodType ? [name] : []));
  expect(Object.keys(library)).toEqual(expect.arrayContaining(schemas));
});
