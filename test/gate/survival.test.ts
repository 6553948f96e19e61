import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { emitChecklist } from '../../src/emit/index.ts';
import { appendEvent, emptyRecord, stateOf } from '../../src/gate/index.ts';
import { guideEdits, toLines, toText } from '../support/guide-edits.ts';
import { hasSeeds, readSeed } from '../support/seeds.ts';

const checklistOf = (text: string) => emitChecklist(compile(text, { path: 'guide.md' }));

/** Ticks everything in a guide, edits the guide, and says what of it still holds. */
function measure(text: string, edit: (typeof guideEdits)[string]) {
  const before = checklistOf(text);
  const said = { action: 'tick', by: 'Ana', at: 0, note: null, evidence: null, guide: before.guide.sha256 } as const;
  const record = before.items.reduce((all, item) => appendEvent(all, { ...said, item }), emptyRecord('guide'));
  const lines = edit(toLines(text));
  const states = stateOf(checklistOf(toText(lines)).items, record).items.map((state) => ({
    ...state,
    was: lines[state.item.line - 1]?.was ?? null,
  }));
  const ticked = new Set(before.items.map(({ line }) => line));
  const stayed = states.filter(({ was }) => was !== null && ticked.has(was));
  const done = stayed.filter(({ standing }) => standing === 'done');
  return {
    percent: stayed.length === 0 ? 100 : (100 * done.length) / stayed.length,
    wrong: states
      .filter(({ standing, event, was }) => standing === 'done' && event?.about.line !== was)
      .map(({ item }) => item.id),
  };
}

const own = readFileSync(new URL('../../guides/web-service-release.md', import.meta.url), 'utf8');
const seeds = ['000-tournaments-production', '001-tips-and-loyalty-checklist', '003-movie-booking-heroku'];
const guides = [
  { name: 'our own guide', text: own },
  ...(hasSeeds ? seeds.map((name) => ({ name, text: readSeed(`${name}.md`) })) : []),
];

/** Percent of the ticks that an edit must leave standing: fewer where it changes what twins are told apart by. */
const bars: Readonly<Record<string, number>> = {
  'headings are reworded': 75,
  'an item that is already there is inserted above': 70,
};

describe.each(guides)('$name', ({ name, text }) => {
  const survival: string[] = [];
  afterAll(() => console.log(`${name}: ticks that hold\n${survival.join('\n')}`));

  test.each(Object.entries(guideEdits))('no tick goes over to another item, and most hold, when %s', (edit, change) => {
    const { percent, wrong } = measure(text, change);
    survival.push(`  ${percent.toFixed(1)} % when ${edit}`);
    expect(wrong).toEqual([]);
    expect(percent).toBeGreaterThanOrEqual(bars[edit] ?? 95);
  });
});
