import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashText } from '../../src/cli/outputs/hash-text.ts';
import { makeOutputs } from '../../src/cli/outputs/make-outputs.ts';
import { targetsOf } from '../../src/cli/outputs/targets.ts';
import { compile } from '../../src/compile.ts';
import { emitChecklist } from '../../src/emit/index.ts';
import type { BodyNode } from '../../src/site/body/body.ts';
import { makeSite } from '../../src/site/index.ts';
import { type Mark, subjectOf } from '../../src/site/page/marks.ts';
import { textOfHtml } from '../../src/site/prose/escape.ts';
import { hasSeeds, readSeed } from '../support/seeds.ts';

function siteOf(text: string, path = 'docs/shop.md') {
  const guide = compile(text, { path });
  const { scripts, files } = makeOutputs(
    guide,
    text,
    targetsOf(guide),
    new Set(['bash', 'checklist', 'json'] as const),
  );
  const input = { address: guide.slug, guide, text, files, scripts, findings: [], change: null };
  const site = makeSite([input], { version: '1', base: '/', origin: 'https://x.test', schemas: [] });
  return { guide, site, page: site.data.guides[0]! };
}

/** All marks of a page with the words that stand beside them. */
function* marksOf(nodes: readonly BodyNode[]): Generator<{ mark: Mark; words: string }> {
  for (const node of nodes) {
    if (node.kind === 'block') {
      for (const { mark, text } of node.block.sheet ?? []) if (mark !== null) yield { mark, words: text };
    } else if (node.kind === 'list') {
      for (const item of node.items) {
        if (item.mark !== null) yield { mark: item.mark, words: textOfHtml(item.html) };
        yield* marksOf(item.body);
      }
    } else if (node.kind === 'table') {
      for (const row of node.rows) for (const mark of row.marks) yield { mark, words: mark.text };
    } else if (node.kind !== 'html') yield* marksOf(node.body);
  }
}

function blocksOf(nodes: readonly BodyNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'block') return [node.block.id];
    if (node.kind === 'list') return node.items.flatMap(({ body }) => blocksOf(body));
    return node.kind === 'html' || node.kind === 'table' ? [] : blocksOf(node.body);
  });
}

const seeds = hasSeeds ? readdirSync(new URL('../../../shared/seeds/', import.meta.url)) : [];

describe.skipIf(!hasSeeds)('a page', () => {
  test.each(seeds)('of %s has every block and item once, and knows of each what a record must know', (name) => {
    const { guide, page } = siteOf(readSeed(name), name);
    const blocks = page.steps.flatMap(({ body }) => blocksOf(body));
    expect(blocks.toSorted()).toEqual(guide.blocks.map(({ id }) => id).toSorted());
    const shown = page.steps.flatMap(({ id, body }) => [...marksOf(body)].map((one) => ({ ...one, section: id })));
    const others = page.basis.others.map((mark) => ({ mark, words: '', section: '' }));
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
  expect(blocksOf(page.steps[1]!.body)).toHaveLength(1);
  expect([...marksOf(page.steps[2]!.body)].map(({ words }) => words)).toEqual(['Ready']);
});
