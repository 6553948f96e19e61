import { describe, expect, it, test } from 'vitest';
import { bash, compileLines } from './write-guide.ts';

const ids = (...lines: readonly string[]) => compileLines(...lines).sections.map(({ id }) => id);

describe('the id of a section', () => {
  test.each<[string, string[], string[]]>([
    ['is the path of slugs', ['# G', '## Step 1: Copy data', '### Check it'], ['g', 'copy-data', 'copy-data/check-it']],
    ['leaves the title of the guide out', ['# Shop', '## Deploy', '### Web'], ['shop', 'deploy', 'deploy/web']],
    ['is the one that is written', ['# G', '## Step 1: Copy {#copy}', '### Check'], ['g', 'copy', 'copy/check']],
    [
      'keeps letters of any script',
      ['# G', '## 步骤 1：备份数据库', '## Étape 2 : Déployer'],
      ['g', '备份数据库', 'déployer'],
    ],
    ['has no emoji', ['# G', '## 🚀 Deploy'], ['g', 'deploy']],
    ['is made up where there are no words', ['# G', '##', '## 🚀'], ['g', 'section', 'section-2']],
  ])('%s', (_, lines, wanted) => expect(ids(...lines)).toEqual(wanted));

  it('is unique', () => {
    expect(ids('# G', '## Test', '## Test', '## Test', '### Web', '## Other', '### Web')).toEqual([
      'g',
      'test',
      'test-2',
      'test-3',
      'test-3/web',
      'other',
      'other/web',
    ]);
  });

  it('is unique where two are written alike, or one is written as another is made', () => {
    expect(ids('# G', '## A {#x}', '## B {#x}', '## X')).toEqual(['g', 'x', 'x-2', 'x-3']);
    expect(ids('# G', '## A', '## A', '## Other {#a-2}')).toEqual(['g', 'a', 'a-3', 'a-2']);
  });

  it('that is written is kept, though a section above would be called the same', () => {
    expect(ids('# G', '## Backup', '## The real one {#backup}')).toEqual(['g', 'backup-2', 'backup']);
  });

  it('does not change when something else is edited', () => {
    const before = ids('# G', '## Prepare', 'Words.', '## Copy', '### Check', '## Switch');
    const after = ids(
      '# G',
      '## Prepare the shop',
      'Other words.',
      '',
      '- [ ] new',
      '## Copy',
      '### Check',
      '## Switch',
    );
    expect(after.slice(2)).toEqual(before.slice(2));
  });
});

describe('the title of the guide', () => {
  test.each<[string, string[], string]>([
    ['is the only heading of the first level', ['# Ship it 🚀', '## Deploy'], 'Ship it'],
    ['stands before other headings of its level', ['# Deployment guide', '# Deploy', '# Verify'], 'Deployment guide'],
    ['is written with an underline', ['Ship it', '=======', '', '## Deploy'], 'Ship it'],
    ['is that of the front matter', ['---', 'title: Ship it', '---', '', '## Deploy'], 'Ship it'],
    ['is the name of the file', ['## Deploy', 'Words.'], 'guide'],
    ['is the name of the file where there is nothing', [''], 'guide'],
    ['keeps what elsewhere is a label', ['# Step 8: the shop', '## Deploy'], 'Step 8: the shop'],
  ])('%s', (_, lines, title) => expect(compileLines(...lines).title).toBe(title));

  it('is no step: several headings of the first level are', () => {
    const { sections, title } = compileLines(
      '# Deploy',
      bash('make'),
      '# Verify',
      bash('curl -f localhost'),
      '# Rollback',
    );
    expect(title).toBe('guide');
    expect(sections.map(({ id, kind, parent }) => [id, kind, parent])).toEqual([
      ['deploy', 'deploy', null],
      ['verify', 'verify', null],
      ['rollback', 'rollback', null],
    ]);
  });

  it('may have a second line', () => {
    const { meta, sections } = compileLines(
      '# Shop 4.0',
      '## Payment Service - Deployment Guide',
      '',
      'Words.',
      '## Prepare',
      '## Deploy',
    );
    expect(meta.subtitle).toBe('Payment Service - Deployment Guide');
    expect(sections.map(({ id }) => id).slice(2)).toEqual(['prepare', 'deploy']);
  });

  it('has no second line in what is a part of the guide', () => {
    expect(compileLines('# Shop', '## Pre-Deployment Checklist', '## Deploy').meta.subtitle).toBeNull();
    expect(compileLines('# Shop', 'Words.', '## Shop deployment guide', '## Deploy').meta.subtitle).toBeNull();
    expect(compileLines('# Shop', '## Step 1: The guide', '## Deploy').meta.subtitle).toBeNull();
  });

  it('has no second line in a place that is deployed to', () => {
    expect(compileLines('# Shop', '## Staging', 'Words.', '## Production').meta.subtitle).toBeNull();
  });
});

describe('the sections', () => {
  it('hold what stands before the first heading', () => {
    const { sections } = compileLines('Words.', bash('make'), '## Deploy');
    expect(sections.map(({ id, level, title }) => [id, level, title])).toEqual([
      ['start', 0, 'Untitled'],
      [expect.stringMatching(/deploy$/), 2, 'Deploy'],
    ]);
    expect(sections[0]?.content.map(({ kind }) => kind).slice(0, 2)).toEqual(['prose', 'block']);
  });

  it('keep their ids and kinds when something is written above the first heading', () => {
    const facts = (...lines: readonly string[]) =>
      compileLines(...lines).sections.flatMap(({ id, kind, level }) => (level === 0 ? [] : [[id, kind]]));
    const lines = ['# Shop', '', '## The team', 'Words.', '## Step 1: Copy', bash('make')];
    expect(facts('<!-- reviewed -->', '', ...lines)).toEqual(facts(...lines));
  });

  it('have the parent that stands above them, over missing levels too', () => {
    const { sections } = compileLines('# G', '### Deep', '## Wide', '#### Deeper', '## Next');
    expect(sections.map(({ id, parent }) => [id, parent])).toEqual([
      ['g', null],
      ['deep', 'g'],
      ['wide', 'g'],
      ['wide/deeper', 'wide'],
      ['next', 'g'],
    ]);
  });

  it('end where the next of their level begins', () => {
    const { sections } = compileLines('# G', '## A', 'a', '### B', 'b', '## C', 'c');
    const lines = sections.map(({ span }) => [span.start.line, span.end.line, span.end.column]);
    expect(lines).toEqual([
      [1, 7, 2],
      [2, 6, 1],
      [4, 6, 1],
      [6, 7, 2],
    ]);
  });

  it('are no lines of a fence', () => {
    expect(ids('# G', bash('# Not a heading', 'make'), '## Deploy')).toEqual(['g', 'deploy']);
  });

  it('are found in tabs', () => {
    expect(ids('# G', '=== "Linux"', '', '    ## Install', '', '    Words.')).toEqual(['g', 'install']);
  });

  it('read what a heading says', () => {
    const [, section] = compileLines('# G', '## Step 2.1: **Copy** data 🚚 (optional, 10-15 min)').sections;
    expect(section).toMatchObject({
      label: '2.1',
      heading: 'Step 2.1: Copy data 🚚 (optional, 10-15 min)',
      duration: { min: 10, max: 15 },
      optional: true,
    });
    expect(section?.title).toMatch(/^Copy data/);
  });
});
