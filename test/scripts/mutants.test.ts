import { describe, expect, test } from 'vitest';
import { listMutants } from '../../scripts/mutate/list-mutants.ts';
import { nameOf, plantMutants } from '../../scripts/mutate/plant-mutants.ts';

const rule = `
export function pick(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of values.filter((one) => one > 0)) {
    if ((value > 9 && value < 20) || value === 5) continue;
    kept.push(value);
  }
  return kept;
}
`;

describe('a rule with planted mutants', async () => {
  const mutants = listMutants(rule);
  const planted = plantMutants(rule, 'pick', mutants);
  const { stripTypeScriptTypes } = await import('node:module');
  const { pick } = await import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(planted))}`);
  const run = (before: string) => {
    const at = mutants.findIndex((mutant) => mutant.before === before);
    Object.assign(globalThis, { mutant: nameOf('pick', at) });
    try {
      return pick([-1, 1, 5, 12, 30]);
    } finally {
      Object.assign(globalThis, { mutant: undefined });
    }
  };

  test('is the same while none is switched on', () => expect(pick([-1, 1, 5, 12, 30])).toEqual([1, 30]));

  test.each([
    ['(one) => one > 0', [-1, 1, 30]],
    ['(value > 9 && value < 20) || value === 5', [1, 5, 12, 30]],
    ['value < 20', [1]],
    ['value > 9', [30]],
    ['value === 5', [1, 5, 30]],
  ])('misses %s', (before, kept) => expect(run(before)).toEqual(kept));
});
