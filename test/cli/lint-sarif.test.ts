import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { rules } from '../../src/lint/index.ts';
import { only, shop } from '../support/lint-guides.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet, spawnRunsheet } from '../support/runsheet.ts';

// It says nothing that later drafts read in another way, but names a draft that Ajv no longer knows.
const { $schema: _, id: __, ...draftless } = schema;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(draftless);

const suppressed = shop.replace('git add .\n', 'git add . # runsheet-disable-line git-add-all: a drill\n');
const cwd = makeFolder({
  'docs/the shop.md': shop,
  'suppressed.md': suppressed,
  'unused.md': '# Notes\n\n<!-- runsheet-disable-next-line git-add-all: see [here](1) -->\n\nNothing.\n',
  'dup.md': '# Notes\n\n```bash\ncp $FROM /srv/a\ncp $FROM /srv/b\n```\n',
});

async function report(argv: readonly string[], folder = cwd) {
  const { out, code } = await runsheet(['lint', '--format', 'sarif', ...argv], { cwd: folder });
  expect(code).not.toBe(2);
  const log = JSON.parse(out);
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return log.runs[0];
}

test('the schema can fail', () => {
  expect(isSarif({ version: '2.1.0' })).toBe(false);
  expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{}] }] })).toBe(false);
});

test('a process prints what the schema of SARIF 2.1.0 allows', () => {
  const { out, err } = spawnRunsheet(['lint', '.', '--format', 'sarif', '--shellcheck', 'off'], { cwd });
  expect(isSarif(JSON.parse(out))).toBe(true);
  expect(err).toMatch(/^runsheet: .* guides?; .*1 suppressed.*\n$/);
});

test('results: rule, place, words, fingerprint', async () => {
  const { tool, results, columnKind } = await report(['docs', ...only]);
  expect(columnKind).toBe('utf16CodeUnits');
  expect(results).toHaveLength(2);
  expect(results[0]).toMatchObject({
    ruleId: 'git-add-all',
    level: 'warning',
    message: { text: expect.stringContaining('commits everything') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'docs/the%20shop.md', uriBaseId: 'ROOT' },
          region: { startLine: 6, startColumn: 1, endLine: 6, endColumn: 10 },
        },
      },
    ],
    partialFingerprints: { 'runsheetFinding/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
    suppressions: [],
  });
  expect(tool.driver.rules[results[0].ruleIndex].id).toBe('git-add-all');
});

test('every rule is described', async () => {
  const { tool } = await report(['docs', ...only]);
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
  for (const rule of tool.driver.rules) {
    expect(rule.help.text).not.toBe('');
    expect(rule.help.markdown).toContain('```markdown');
    expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
  }
});

test('paths start at the root of the repository', async () => {
  const repository = makeFolder({ 'docs/shop.md': shop });
  mkdirSync(join(repository, '.git'));
  const { results } = await report(['shop.md', ...only], join(repository, 'docs'));
  expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'docs/shop.md', uriBaseId: 'ROOT' });
});

test('what a directive suppresses stands in it with the reason', async () => {
  const { results } = await report(['suppressed.md', ...only]);
  const sorted = results.map(({ suppressions }: { suppressions: unknown }) => suppressions);
  expect(sorted).toEqual([[], [{ kind: 'inSource', justification: 'a drill' }]]);
});

test('what the baseline knows stands in it, too', async () => {
  await report(['docs', ...only, '--baseline', 'base.json', '--update-baseline']);
  const { results } = await report(['docs', ...only, '--baseline', 'base.json']);
  expect(results).toHaveLength(2);
  for (const { suppressions } of results) expect(suppressions).toMatchObject([{ kind: 'external' }]);
});

test('fixes replace regions', async () => {
  const { results } = await report(['unused.md', '--only', 'suppression-unused,git-add-all']);
  expect(results[0].fixes).toMatchObject([
    {
      artifactChanges: [
        {
          artifactLocation: { uri: 'unused.md' },
          replacements: [
            {
              deletedRegion: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 1 },
              insertedContent: { text: '' },
            },
          ],
        },
      ],
    },
  ]);
});
