import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { widthOf } from '../../src/cli/terminal/fit.ts';
import { rules } from '../../src/lint/index.ts';
import { runsheet, spawnRunsheet } from '../support/runsheet.ts';

test('a process lists every rule with its severity', () => {
  const { code, out, err } = spawnRunsheet(['rules']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const { id } of rules) expect(out).toContain(` ${id} `);
  expect(out).toMatch(/^ {2}warning {2}git-add-all {2,}A deployment/m);
  expect(out).toMatch(new RegExp(`^${rules.length} rules`, 'm'));
});

test('the list and every page fit into 80 columns, examples apart', async () => {
  const outs = [await runsheet(['rules']), ...(await Promise.all(rules.map(({ id }) => runsheet(['explain', id]))))];
  const lines = outs.flatMap(({ out }) => out.split('\n'));
  expect(lines.filter((line) => widthOf(line) > 80 && !line.includes('│'))).toEqual([]);
});

test('as JSON, with all that is known, as the published file holds it', async () => {
  const { out } = await runsheet(['rules', '--format', 'json']);
  const listed = JSON.parse(out) as { rules: { id: string; examples: { bad: string } }[] };
  expect(listed.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  expect(listed.rules.map(({ examples }) => examples.bad)).toEqual(rules.map(({ examples }) => examples.bad));
  expect(out).toBe(readFileSync(new URL('../../public/rules.json', import.meta.url), 'utf8'));
});

test('a process explains a rule', () => {
  expect(spawnRunsheet(['explain', 'git-add-all'])).toMatchObject({ code: 0, err: '' });
  const { out } = spawnRunsheet(['explain', 'git-add-all']);
  expect(out).toMatch(/^git-add-all {2}warning\nsafety · guides of every kind\n\nA deployment or rollback adds /);
  expect(out).toContain('Reported\n  │ # Deploy the shop\n  │\n');
  expect(out).toContain('  │ git add .\n');
  expect(out).toContain('<!-- runsheet-disable-next-line git-add-all: reason -->');
});

test('every rule has a page', async () => {
  for (const { id } of rules) expect(await runsheet(['explain', id])).toMatchObject({ code: 0, err: '' });
});

test.each([
  ['git-ad-all', "there is no rule 'git-ad-all'; did you mean git-add-all?"],
  ['quux-quux-quux', "there is no rule 'quux-quux-quux'; runsheet rules lists all."],
])('explain %s is a mistake', async (id, sentence) => {
  expect(await runsheet(['explain', id])).toEqual({ code: 2, out: '', err: `runsheet: ${sentence}\n` });
});
