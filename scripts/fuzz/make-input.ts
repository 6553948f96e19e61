import fc from 'fast-check';
import { guideDocument } from '../../test/support/guide-arbitrary.ts';
import { anyText, markdownDocument } from '../../test/support/markdown-arbitrary.ts';
import { mutate } from './mutations.ts';
import { makeRandom, type Random } from './random.ts';
import { makeFence } from './shell-fragments.ts';

/** Most lines of a guide that are kept: what breaks in a long guide breaks in a part of it, and that is read sooner. */
const mostLines = 80;

type Make = (random: Random, guides: readonly (readonly string[])[]) => string;

const grammars = [guideDocument(), guideDocument(), markdownDocument(), anyText()];

const mutated: Make = (random, guides) => mutate(cut(random.pick(guides), random), random, guides).join('\n');

const headings: readonly string[] = [
  '## Deploy',
  '## Verify',
  '## Rollback',
  '### Step 1',
  '## Staging',
  '## Option A: x',
  '',
];

const shell: Make = (random) => {
  const lines = ['# Guide', ''];
  do lines.push(random.pick(headings), '', ...makeFence(random), '');
  while (random.chance(0.5));
  return lines.join('\n');
};

const makes: readonly Make[] = [
  mutated,
  mutated,
  mutated,
  shell,
  (random) => fc.sample(random.pick(grammars), { seed: random.below(2 ** 31), numRuns: 1 })[0] ?? '',
  (random, guides) => mutate(shell(random, guides).split('\n'), random, guides).join('\n'),
];

/** The input of a number: the same for the same seed and the same guides. */
export function makeInput(seed: number, at: number, guides: readonly (readonly string[])[]): string {
  const random = makeRandom(seed, at);
  const text = random.pick(makes)(random, guides);
  const ended = random.chance(0.08) ? text.replace(/\r?\n/g, '\r\n') : text;
  return random.chance(0.02) ? `\uFEFF${ended}` : ended;
}

function cut(lines: readonly string[], random: Random): readonly string[] {
  const count = 5 + random.below(mostLines);
  const from = random.below(Math.max(1, lines.length - count));
  return lines.slice(from, from + count);
}
