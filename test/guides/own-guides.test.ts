import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { lint } from '../../src/lint/index.ts';
import { decodeBytes } from '../../src/markdown/index.ts';
import { Guide } from '../../src/model/index.ts';
import { isRequired } from '../support/bash-sandbox.ts';
import { listItems, listSteps } from '../support/guide-listing.ts';
import { spawnRunsheet } from '../support/runsheet.ts';
import { makeScriptFolder } from '../support/script-folder.ts';
import { hasSeeds, readSeed } from '../support/seeds.ts';
import { summarise } from '../support/summarise.ts';

const folder = join(import.meta.dirname, '../../guides');

/** Guides of our own, each with the guide for the same system that it does better than. */
const seeds: Readonly<Record<string, string>> = {
  'celebrant-portal': '002-celebrant-portal-staging',
  'movie-booking-heroku': '003-movie-booking-heroku',
  'sumup-oauth-migration': '004-sumup-oauth-migration',
  'tips-and-loyalty': '001-tips-and-loyalty-checklist',
  'tournament-platform': '000-tournaments-production',
};

const readGuide = (slug: string): string => readFileSync(join(folder, `${slug}.md`), 'utf8');
const compileGuide = (slug: string): Guide => compile(readGuide(slug), { path: `guides/${slug}.md`, slug });

describe.each(Object.keys(seeds))('guides/%s.md', (slug) => {
  const guide = compileGuide(slug);
  const golden = (name: string) => join(import.meta.dirname, slug, `${name}.txt`);

  test('means what its summary says', async () => {
    expect(Guide.parse(guide)).toEqual(guide);
    await expect(summarise(guide)).toMatchFileSnapshot(golden('summary'));
  });

  test('gives these steps in this order', async () => {
    await expect(listSteps(guide)).toMatchFileSnapshot(golden('steps'));
  });

  test('gives this checklist', async () => {
    await expect(listItems(guide)).toMatchFileSnapshot(golden('checklist'));
  });

  test('undoes every change, or says that it cannot be undone', () => {
    expect(guide.changes.length).toBeGreaterThan(3);
    expect(guide.changes.filter(({ coverage }) => coverage === 'uncovered' || coverage === 'manual')).toEqual([]);
    for (const { triggers, verification } of guide.rollback) {
      expect(triggers).not.toEqual([]);
      expect(verification).not.toEqual([]);
    }
  });

  test('has measurable criteria only, and one for the way back', () => {
    const isVague = ({ polarity, kind }: Guide['criteria'][number]) => polarity === 'success' && kind === 'manual';
    expect(guide.criteria.filter(isVague)).toEqual([]);
    expect(guide.criteria.filter(({ polarity, value }) => polarity === 'rollback' && value !== null)).not.toEqual([]);
  });

  test('declares what it asks for', () => {
    const lines = readGuide(slug).split('\n');
    const missing = guide.parameters.filter(({ name }) => !lines.some((line) => line.startsWith(`| \`${name}\``)));
    expect(missing).toEqual([]);
  });

  test('has no finding, without a suppression', () => {
    expect(readGuide(slug)).not.toContain('runsheet-disable');
    const shellcheck = isRequired ? 'require' : 'auto';
    const { code, out } = spawnRunsheet(
      ['lint', '--preset', 'strict', '--fail-on', 'info', '--shellcheck', shellcheck, join(folder, `${slug}.md`)],
      { cwd: folder },
    );
    expect({ code, out }).toEqual({ code: 0, out: 'No findings in 1 guide.\n' });
  });

  test('gives scripts that bash reads, and that show what they would do', () => {
    const scripts = makeScriptFolder();
    scripts.add(slug, guide);
    expect(scripts.listUnparsed()).toEqual([]);
    expect(scripts.listUnplanned()).toEqual([]);
  });
});

test('every guide of ours is looked at', () => {
  const slugs = readdirSync(folder).map((name) => name.replace(/\.md$/, ''));
  expect(slugs.filter((slug) => !(slug in seeds))).toEqual(['web-service-release']);
});

/** Defects that no rule sees, by what their lines look like. */
const unseen: Readonly<Record<string, RegExp>> = {
  'vacuous-check': /\bconnection\.queries\b|\breset_queries\b/,
  'wrong-branch-active': /^# (?:SQLite|PostgreSQL) restore\n(?:cp|# dropdb)/m,
};

interface Defect {
  readonly rule: string;
  readonly severity: string;
  readonly certainty: string;
  readonly lines: readonly number[];
}

const keys = new URL('../../../shared/key/', import.meta.url);

/** The errors of a seed that are beyond doubt, where somebody has listed them. */
function readErrors(seed: string): readonly Defect[] {
  const file = new URL(`${seed}.json`, keys);
  if (!existsSync(file)) return [];
  const { defects }: { defects: readonly Defect[] } = JSON.parse(readFileSync(file, 'utf8'));
  return defects.filter(({ severity, certainty }) => severity === 'error' && certainty === 'certain');
}

const listed = Object.entries(seeds).filter(([, seed]) => readErrors(seed).length > 0);

describe.skipIf(!hasSeeds || listed.length === 0).each(listed)('%s against %s', (slug, seed) => {
  const find = (text: string) => lint(compile(text, { path: 'guide.md' }), { text }).findings;
  const decoded = decodeBytes(Buffer.from(readSeed(`${seed}.md`)));
  const inSeed = decoded.ok ? find(decoded.text) : [];
  const inOurs = new Set(find(readGuide(slug)).map(({ rule }) => rule));
  const rulesAt = ({ lines }: Defect) =>
    inSeed
      .filter(({ span, related }) =>
        [span, ...related.map((one) => one.span)].some(({ start, end }) =>
          lines.some((line) => start.line <= line && line <= end.line),
        ),
      )
      .map(({ rule }) => rule);

  test.each(readErrors(seed).map((defect) => ({ defect, name: `${defect.rule} of line ${defect.lines[0]}` })))(
    'has no $name',
    ({ defect }) => {
      const rules = rulesAt(defect);
      const look = unseen[defect.rule];
      if (rules.length === 0) expect(look, 'neither a rule nor a look finds it in the seed').toBeDefined();
      if (look !== undefined) expect(readGuide(slug)).not.toMatch(look);
      expect(rules.filter((rule) => inOurs.has(rule))).toEqual([]);
    },
  );
});
