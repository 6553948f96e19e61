import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

it('tests each signal by itself', () => {
  const list = (folder: string) => readdirSync(new URL(folder, import.meta.url)).filter((name) => name !== 'speaks.ts');
  const signals = list('../../src/classify/signals/').map((name) => name.replace(/\.ts$/, '.test.ts'));
  expect(list('signals/').sort()).toEqual(signals.sort());
});
