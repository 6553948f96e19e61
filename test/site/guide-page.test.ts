import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestText, hashText } from '../../src/cli/outputs/hash-text.ts';
import { makeOutputs } from '../../src/cli/outputs/make-outputs.ts';
import { targetsOf } from '../../src/cli/outputs/targets.ts';
import { compile } from '../../src/compile.ts';
import { emitChecklist } from '../../src/emit/index.ts';
import { listBlocks, listMarks } from '../../src/site/body/list-body.ts';
import { makeSite } from '../../src/site/index.ts';
import { subjectOf } from '../../src/site/page/marks.ts';
import { hasSeeds, readSeed } from '../support/seeds.ts';

function siteOf(text: string, path = 'docs/shop.md') {
  const guide = compile(text, { path });
  const { scripts, files } = makeOutputs(
    guide,
    text,
    targetsOf(guide),
    new Set(['bash', 'checklist', 'json'] as const),
  );
  const input = {
    address: guide.slug,
    path: guide.source.path,
    guide,
    text,
    files,
    scripts,
    findings: [],
    change: null,
    edit: null,
  };
  const site = makeSite([input], {
    version: '1',
    base: '/',
    origin: 'https://x.test',
    schemas: [],
    documents: [],
    digest: digestText,
  });
  return { guide, site, page: site.data.guides[0]! };
}

const seeds = hasSeeds ? readdirSync(new URL('../../../shared/seeds/', import.meta.url)) : [];

describe.skipIf(!hasSeeds)('a page', () => {
  test.each(seeds)('of %s has every block and item once, and knows of each what a record must know', (name) => {
    const { guide, page } = siteOf(readSeed(name), name);
    const blocks = page.steps.flatMap(({ body }) => listBlocks(body).map(({ id }) => id));
    expect(blocks.toSorted()).toEqual(guide.blocks.map(({ id }) => id).toSorted());
    const shown = page.steps.flatMap(({ id, body }) =>
      [...listMarks(body)].map(({ mark, words }) => ({ mark, words, section: id })),
    );
    const others = page.data.others.map((mark) => ({ mark, words: '', section: '' }));
    const subjects = [...shown, ...others].map(({ mark, words, section }) =>
      subjectOf({ ...mark, text: mark.text ?? words, section: mark.section ?? section }),
    );
    const wanted = emitChecklist(guide).items.map(({ id, text, line, anchor, seal }) => ({
      id,
      text,
      line,
      anchor,
      seal,
    }));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(subjects.map(({ id, text, line, anchor, seal }) => ({ id, text, line, anchor, seal })).sort(byId)).toEqual(
      wanted.sort(byId),
    );
  });
});

test('downloads have the digests of the files that are written', () => {
  const { site, page } = siteOf('# Shop\n\n## Deploy\n\n```bash\ndocker compose up -d\n```\n');
  const written = new Map(site.files.map(({ path, text }) => [path, hashText(text)]));
  expect(page.downloads.map(({ path }) => path)).toContain('deploy.sh');
  expect(page.downloads.map(({ path }) => written.get(`guides/shop/${path}`))).toEqual(
    page.downloads.map(({ sha256 }) => sha256),
  );
});

test('levels of headings have no gaps, and a block below another heading is in that step', () => {
  const { page } = siteOf('# Shop\n\n### Deep\n\n```bash\nls\n```\n\n## Next\n\n- [ ] Ready\n');
  expect(page.steps.map(({ title, level }) => `${level} ${title}`)).toEqual(['2 Shop', '2 Deep', '2 Next']);
  expect(listBlocks(page.steps[1]!.body)).toHaveLength(1);
  expect([...listMarks(page.steps[2]!.body)].map(({ words }) => words)).toEqual(['Ready']);
});
