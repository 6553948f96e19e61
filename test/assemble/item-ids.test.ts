import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { guideEdits, toLines, toText } from '../support/guide-edits.ts';
import { hasSeeds, readSeed } from '../support/seeds.ts';

const idsOf = (text: string) => compile(text, { path: 'guide.md' }).checklist.map(({ id }) => id);

describe('the id of an item', () => {
  test('is made of its first words', () => {
    expect(idsOf('- [ ] Back up the **database**\n- [x] 1 2 3 4 5 6 7 8 9 10 11 12\n')).toEqual([
      'back-up-the-database',
      '1-2-3-4-5-6-7-8-9-10',
    ]);
  });

  test('says more words where the first ones are shared', () => {
    expect(idsOf('- [ ] 1 2 3 4 5 6 7 8 9 10 staging\n- [ ] 1 2 3 4 5 6 7 8 9 10 production\n')).toEqual([
      '1-2-3-4-5-6-7-8-9-10-staging',
      '1-2-3-4-5-6-7-8-9-10-production',
    ]);
  });

  test('says where the item stands when another has the same words, whichever comes first', () => {
    const part = (title: string) => `## ${title}\n\n- [ ] Backup taken\n`;
    expect(idsOf(`${part('1. Staging')}\n${part('2. Production')}`)).toEqual([
      'backup-taken@staging',
      'backup-taken@production',
    ]);
    expect(idsOf(`${part('1. Production')}\n${part('2. Staging')}`)).toEqual([
      'backup-taken@production',
      'backup-taken@staging',
    ]);
  });

  test('goes up until the places differ', () => {
    const day = (title: string) => `## ${title}\n\n### Morning\n\n- [ ] Look at the errors\n`;
    expect(idsOf(`# Guide\n\n${day('First day')}\n${day('Second day')}`)).toEqual([
      'look-at-the-errors@morning/first-day',
      'look-at-the-errors@morning/second-day',
    ]);
  });

  test('tells lists and items that hold them apart', () => {
    expect(idsOf('## Day\n\n**Ana**:\n\n- [ ] Sign\n\n**Bob**:\n\n- [ ] Sign\n')).toEqual([
      'sign@day/ana',
      'sign@day/bob',
    ]);
    expect(idsOf('## Day\n\n- [ ] Ana\n  - [ ] Sign\n- [ ] Bob\n  - [ ] Sign\n')).toEqual([
      'ana',
      'sign@day/ana',
      'bob',
      'sign@day/bob',
    ]);
  });

  test('is a number only for what cannot be told apart', () => {
    expect(idsOf('## Day\n\n- [ ] Sign\n- [ ] Sign\n- [ ] 🔥\n')).toEqual(['sign@day', 'sign@day-2', 'item']);
  });
});

/** Percent of the ids that an edit must leave as they are. */
const bars: Readonly<Record<string, number>> = {
  // These change what an item of words that stand twice is known by; where the words stand once, nothing happens.
  'headings are reworded': 80,
  'an item that is already there is inserted above': 75,
  'a section is copied': 70,
  'the first item of each list is deleted': 97,
};

interface Survival {
  readonly percent: number;
  /** Ids that an edit has given to another item: what was noted under them would be said of the wrong one. */
  readonly taken: string[];
}

function measure(text: string, edit: (typeof guideEdits)[string]): Survival {
  const before = compile(text, { path: 'guide.md' }).checklist;
  const lines = edit(toLines(text));
  const idOnLine = new Map(before.map(({ line, id }) => [line, id]));
  const known = new Set(before.map(({ id }) => id));
  const pairs = compile(toText(lines), { path: 'guide.md' }).checklist.map(({ id, line }) => {
    const was = lines[line - 1]?.was ?? null;
    return { id, was: was === null ? undefined : idOnLine.get(was) };
  });
  const stayed = pairs.filter(({ was }) => was !== undefined);
  const kept = stayed.filter(({ id, was }) => id === was);
  return {
    percent: stayed.length === 0 ? 100 : (100 * kept.length) / stayed.length,
    taken: pairs.filter(({ id, was }) => id !== was && known.has(id)).map(({ id }) => id),
  };
}

const own = readFileSync(new URL('../../guides/web-service-release.md', import.meta.url), 'utf8');
const twice = `# Move

## Staging

- [ ] Backup taken
- [ ] Tests pass
- [ ] Nobody is logged in

## Production

- [ ] Backup taken
- [ ] Tests pass
- [ ] Announced
`;
const seeds = ['000-tournaments-production', '001-tips-and-loyalty-checklist', '003-movie-booking-heroku'];
const guides = [
  { name: 'our own guide', text: own },
  ...(hasSeeds ? seeds.map((name) => ({ name, text: readSeed(`${name}.md`) })) : []),
];

describe.each(guides)('$name', ({ name, text }) => {
  const survival: string[] = [];
  afterAll(() => console.log(`${name}: ids that survive\n${survival.join('\n')}`));

  test.each(Object.entries(guideEdits))('keeps the ids of its items when %s', (edit, change) => {
    const { percent, taken } = measure(text, change);
    survival.push(`  ${percent.toFixed(1)} % when ${edit}`);
    expect(taken).toEqual([]);
    expect(percent).toBeGreaterThanOrEqual(bars[edit] ?? 99);
  });
});

test.each(Object.entries(guideEdits))('no edit hands an id to another item of the same words: %s', (_, change) => {
  expect(measure(twice, change).taken).toEqual([]);
});
