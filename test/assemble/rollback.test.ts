import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';

/** A guide with reasons to go back, and ways back that none of them tells of. */
const guide = (reasons: number, ways: number): string =>
  [
    '# Shop\n\n## Success criteria\n',
    ...Array.from({ length: reasons }, (_, at) => `- Roll back if the error rate is above ${at + 1}%`),
    ...Array.from({ length: ways }, (_, at) => `\n## Roll back part ${at}\n\n\`\`\`bash\ngit revert ${at}\n\`\`\``),
  ].join('\n');

const triggersOf = (reasons: number, ways: number): number[] =>
  compile(guide(reasons, ways), { path: 'shop.md' }).rollback.map(({ triggers }) => triggers.length);

test('a reason that tells of no way back in particular calls for each', () => {
  expect(triggersOf(3, 60)).toEqual(Array(60).fill(3));
});

test('thousands of both are not multiplied', () => {
  expect(triggersOf(110, 110)).toEqual(Array(110).fill(0));
});
