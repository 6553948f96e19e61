// node scripts/differential.ts [--documents N] [--seed S] [--from NUMBER] [--out FOLDER]
//
// Makes texts and compares the trees, and of some the models, that come of them by way of the native parser and of remark.
// Each kind of difference is made small and written into the folder. The same seed makes the same texts.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openParser } from '../src/markdown/native/open-parser.ts';
import { type Comparison, compareModels, compareTrees } from '../test/support/compare-parsers.ts';
import { gatherGuides } from './fuzz/gather-guides.ts';
import { makeInput } from './fuzz/make-input.ts';
import { makeRandom } from './fuzz/random.ts';
import { shrink } from './fuzz/shrink.ts';
import { makeSoup } from './fuzz/sign-soup.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    out: { type: 'string', default: join(root, 'differences') },
  },
});
const [documents, seed, from] = [values.documents, values.seed, values.from].map(Number) as [number, number, number];
if (!(documents > 0) || !Number.isInteger(seed) || !(from >= 0)) {
  console.error('usage: npm run differential -- [--documents N] [--seed S] [--from NUMBER] [--out FOLDER]');
  process.exit(2);
}
if (openParser() === null) {
  console.error('There is no native parser on this machine.');
  process.exit(2);
}

/** Every so many texts, the models are compared as well: that takes ten times as long. */
const everyModel = 10;
const shrinkMilliseconds = 20_000;

const guides = gatherGuides(root).map((text) => text.split(/\r?\n/));
const counts = { same: 0, remark: 0, different: 0 };
const kinds = new Map<string, number>();
console.log(`seed ${seed}`);
for (let at = from; at < from + documents; at += 1) {
  const text = makeText(at);
  const compare = at % everyModel === 0 ? compareBoth : compareTreesOf;
  const comparison = compare(text);
  counts[typeof comparison === 'string' ? comparison : 'different'] += 1;
  if (typeof comparison !== 'string') await note(at, text, compare);
}
console.log(`${documents} texts from ${from}: ${JSON.stringify(counts)}; ${kinds.size} kinds of differences`);
for (const [kind, count] of kinds) console.log(`${String(count).padStart(6)} ${kind}`);
process.exitCode = kinds.size > 0 ? 1 : 0;

/** As the parsers are given it: lines end in a line feed. */
function makeText(at: number): string {
  const random = makeRandom(seed, at);
  const text = at % 2 === 0 ? makeInput(seed, at, guides) : makeSoup(random, random.pick([8, 15, 30, 80]));
  return text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n');
}

function compareTreesOf(text: string): Comparison {
  const first = compareTrees(text, true);
  return typeof first === 'string' ? compareTrees(text, false) : first;
}

function compareBoth(text: string): Comparison {
  const trees = compareTreesOf(text);
  const models = typeof trees === 'string' ? compareModels(text) : trees;
  return typeof models === 'string' ? trees : models;
}

async function note(at: number, text: string, compare: (text: string) => Comparison): Promise<void> {
  const isFaulty = async (one: string) => typeof compare(one) !== 'string';
  const small = await shrink(text, isFaulty, Date.now() + shrinkMilliseconds);
  const comparison = compare(small);
  const difference = typeof comparison === 'string' ? 'gone when it was made small' : comparison.difference;
  const kind = difference.replace(/\d+/g, '0').slice(0, 120);
  const seen = kinds.get(kind) ?? 0;
  kinds.set(kind, seen + 1);
  if (seen > 2) return;
  const hash = createHash('sha256').update(small).digest('hex').slice(0, 8);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(
    join(values.out, `${hash}.json`),
    `${JSON.stringify({ seed, at, difference, text: small }, null, 2)}\n`,
  );
  console.log(`text ${at}: ${JSON.stringify(small)}\n  ${difference}`);
}
