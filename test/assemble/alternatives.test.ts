import { describe, expect, it, test } from 'vitest';
import type { Guide } from '../../src/model/index.ts';
import { bash, compileLines, fence } from './write-guide.ts';

/** Each group with its options and the lines at which they begin. */
function groups({ alternatives, blocks, sections }: Guide): Record<string, Record<string, number[]>> {
  const lines = new Map([...blocks, ...sections].map(({ id, span }) => [id, span.start.line]));
  return Object.fromEntries(
    alternatives.map(({ group, options }) => [
      group,
      Object.fromEntries(
        options.map((option) => [
          option.name,
          option.lines.length > 0
            ? option.lines
            : [...option.sections, ...option.blocks].map((id) => lines.get(id) ?? Number.NaN),
        ]),
      ),
    ]),
  );
}
const deploy = (...lines: readonly string[]) => compileLines('# Shop', '## Deploy', ...lines);
const dispositions = ({ blocks }: Guide) => blocks.map(({ disposition }) => disposition);

describe('sections are alternatives', () => {
  it('when they are called options', () => {
    const guide = deploy(
      '### Option A: by image',
      bash('make image'),
      '### Option B: by package',
      bash('make package'),
    );
    expect(groups(guide)).toEqual({
      'deploy/option': { 'Option A: by image': [3, 5], 'Option B: by package': [9, 11] },
    });
    expect(guide.sections.map(({ choice }) => choice?.option ?? null)).toEqual([
      null,
      null,
      'Option A: by image',
      'Option B: by package',
    ]);
    expect(dispositions(guide)).toEqual(['choice', 'choice']);
  });

  it('when their titles differ in one interchangeable word', () => {
    const guide = deploy('### SQLite backup', bash('make sqlite'), '### PostgreSQL backup', bash('make pg'));
    expect(groups(guide)).toEqual({ database: { sqlite: [3, 5], postgresql: [9, 11] } });
    expect(guide.alternatives[0]).toMatchObject({ question: 'Which database?', section: 'deploy' });
  });

  it('when they are versions, of which there are few', () => {
    const guide = deploy('### Upgrading to v1.26', bash('make a'), '### Upgrading to v1.27', bash('make b'));
    expect(groups(guide)).toEqual({ version: { 'v1.26': [3, 5], 'v1.27': [9, 11] } });
  });

  it('with all that stands below them', () => {
    const guide = deploy('### Linux', '#### Install', bash('make a'), '### Windows', '#### Install', bash('make b'));
    expect(groups(guide)).toEqual({ 'operating-system': { linux: [3, 6], windows: [10, 13] } });
    expect(dispositions(guide)).toEqual(['choice', 'choice']);
  });

  it('with all that stands below them, though it has an id of its own', () => {
    const guide = deploy(
      '### Linux',
      '#### Install {#a}',
      bash('make a'),
      '### Windows',
      '#### Install {#b}',
      bash('make b'),
    );
    expect(dispositions(guide)).toEqual(['choice', 'choice']);
  });

  test.each<[string, string[]]>([
    ['when there is one option only', ['### Option A: by image', bash('make a')]],
    [
      'when they differ in more than the word',
      ['### SQLite backup', bash('make a'), '### PostgreSQL restore', bash('make b')],
    ],
    ['when one names several', ['### PostgreSQL and MySQL', bash('make a'), '### SQLite', bash('make b')]],
    ['when they have different parents', ['### SQLite', bash('make a'), '## Verify', '### PostgreSQL', bash('make b')]],
    [
      'when their numbers count steps',
      ['### Step 0.1', bash('make a'), '### Step 0.2', bash('make b'), '### Step 0.3', bash('make c')],
    ],
    [
      'when they are the notes of many versions',
      ['1.26', '1.27', '1.28', '1.29', '1.30'].flatMap((name) => [`### Upgrading to v${name}`, bash('make a')]),
    ],
    ['when they are steps', ['### Step 1: Build', bash('make a'), '### Step 2: Ship', bash('make b')]],
  ])('but not %s', (_, lines) => {
    const guide = deploy(...lines);
    expect(guide.alternatives).toEqual([]);
    expect(dispositions(guide)).not.toContain('choice');
  });
});

describe('containers are alternatives', () => {
  const tab = (name: string, command: string) => [`=== "${name}"`, '', '    ```bash', `    ${command}`, '    ```', ''];

  it('when they are tabs', () => {
    const guide = deploy(...tab('Blue', 'make blue'), ...tab('Green', 'make green'));
    expect(groups(guide)).toEqual({ 'deploy/tab': { Blue: [5], Green: [11] } });
    expect(dispositions(guide)).toEqual(['choice', 'choice']);
  });

  it('when they are tabs of interchangeable things, one question in the whole guide', () => {
    const guide = deploy(
      ...tab('Linux', 'make a'),
      ...tab('Windows', 'make b'),
      '## Verify',
      ...tab('Linux', 'make c'),
      ...tab('Windows', 'make d'),
    );
    expect(groups(guide)).toEqual({ 'operating-system': { linux: [5, 18], windows: [11, 24] } });
  });

  it('when they are tabs of JSX', () => {
    const jsx = (name: string) => [`<TabItem label="${name}">`, '', '```bash', 'make', '```', '', '</TabItem>'];
    const guide = deploy('<Tabs>', ...jsx('npm'), ...jsx('yarn'), '</Tabs>');
    expect(Object.keys(groups(guide)['package-manager'] ?? {})).toEqual(['npm', 'yarn']);
  });

  it('when they are collapsed and called options', () => {
    const details = (name: string) => [
      '<details>',
      `<summary>${name}</summary>`,
      '',
      '```bash',
      'make',
      '```',
      '',
      '</details>',
      '',
    ];
    expect(Object.values(groups(deploy(...details('Option A: by hand'), ...details('Option B: by script'))))).toEqual([
      { 'Option A: by hand': [6], 'Option B: by script': [15] },
    ]);
    expect(deploy(...details('Show the log'), ...details('Show more')).alternatives).toEqual([]);
  });
});

describe('blocks are alternatives', () => {
  it('when their labels differ in one interchangeable word', () => {
    const guide = deploy(
      '**On Linux:**',
      bash('make a'),
      '**On Windows:**',
      bash('make b'),
      '**Then:**',
      bash('make c'),
    );
    expect(groups(guide)).toEqual({ 'operating-system': { linux: [5], windows: [11] } });
    expect(dispositions(guide)).toEqual(['choice', 'choice', 'gate-then-auto']);
  });

  it('when their labels are options', () => {
    const guide = deploy('**Option 1: by hand**', bash('make a'), '**Option 2: by script**', bash('make b'));
    expect(groups(guide)).toEqual({ 'deploy/option': { 'Option 1: by hand': [5], 'Option 2: by script': [11] } });
  });

  test.each<[string, string[]]>([
    ['when one label only names such a thing', ['**On Linux:**', bash('make a'), '**Then:**', bash('make b')]],
    [
      'when they stand in different sections',
      ['**On Linux:**', bash('make a'), '## Verify', '**On Windows:**', bash('make b')],
    ],
  ])('but not %s', (_, lines) => expect(deploy(...lines).alternatives).toEqual([]));

  it('when one is a script and the other does the same by hand', () => {
    const steps = ['systemctl stop shop', 'kubectl apply -f shop.yaml', 'systemctl start shop'];
    const guide = deploy(
      '### With the script',
      fence('bash', '#!/bin/bash', ...steps),
      '### Step by step',
      bash(...steps),
    );
    expect(groups(guide)).toEqual({ 'deploy/script-or-by-hand': { script: [5], 'by hand': [14] } });
    expect(dispositions(guide)).toEqual(['write-file', 'choice']);
  });

  it('but not when the script does something else', () => {
    const guide = deploy(
      '### The script',
      fence('bash', '#!/bin/bash', 'systemctl stop shop'),
      '### Then',
      bash('kubectl apply -f shop.yaml'),
    );
    expect(guide.alternatives).toEqual([]);
  });
});

describe('one block holds alternatives', () => {
  test.each<[string, string[], Record<string, Record<string, number[]>>]>([
    [
      'of a family',
      ['# For SQLite:', 'make a', '# For PostgreSQL:', 'make b'],
      { database: { sqlite: [6], postgresql: [8] } },
    ],
    [
      'called options',
      ['# Option A: rolling', 'make a', '# Option B: at once', 'make b', 'make c'],
      { 'deploy:1/either': { 'Option A: rolling': [6], 'Option B: at once': [8, 9] } },
    ],
    [
      'joined by or',
      ['# all', 'make a', '# or only some', 'make b'],
      { 'deploy:1/either': { all: [6], 'only some': [8] } },
    ],
    [
      'joined by or in Chinese',
      ['make a', '# 或者', 'make b'],
      { 'deploy:1/either': { 'make a': [5], 'make b': [7] } },
    ],
    ['joined by a bare or', ['# all', 'make a', '# OR:', 'make b'], { 'deploy:1/either': { all: [6], 'make b': [8] } }],
  ])('%s', (_, lines, wanted) => {
    const guide = deploy('', '```bash', ...lines, '```');
    expect(groups(guide)).toEqual(wanted);
    expect(guide.blocks[0]?.choice).toEqual({ group: Object.keys(wanted)[0], option: null });
    expect(dispositions(guide)).toEqual(['choice']);
  });

  it('below a heading that is itself one of several', () => {
    const guide = deploy('### Method 1', bash('make a', '# Or', 'make b'), '### Method 2', bash('make c'));
    expect(groups(guide)).toMatchObject({
      'deploy/option': { 'Method 1': [3, 5], 'Method 2': [11, 13] },
      'deploy/method-1:1/either': { 'make a': [6], 'make b': [8] },
    });
    expect(guide.sections[2]?.choice).toEqual({ group: 'deploy/option', option: 'Method 1' });
    expect(guide.blocks[0]?.choice).toEqual({ group: 'deploy/method-1:1/either', option: null });
    expect(dispositions(guide)).toEqual(['choice', 'choice']);
  });

  it('below a tab keeps the mark of the tab', () => {
    const tab = (name: string) => [
      `=== "${name}"`,
      '',
      '    ```bash',
      '    make a',
      '    # or',
      '    make b',
      '    ```',
      '',
    ];
    expect(deploy(...tab('Blue'), ...tab('Green')).blocks[0]?.choice).toEqual({ group: 'deploy/tab', option: 'Blue' });
  });

  it.each([
    '# Example:',
    '# e.g.',
    '# For example, the third:',
    '# Beispiel:',
    '# z.B.',
    '# Ejemplo:',
    '# Par exemple :',
    '# Exemplo:',
    '# Esempio:',
    '# Пример:',
    '# Например:',
    '# Przykład:',
    '# Voorbeeld:',
    '# Örnek:',
    '# Ví dụ:',
    '# 例如：',
    '# 例:',
    '# 예시:',
    '# مثال:',
  ])('none of which is %s: that is shown', (comment) => {
    for (const heading of ['## Deploy', '## Rollback']) {
      const guide = compileLines('# Shop', heading, bash('make a V=$V', comment, 'make a V=3'));
      expect(Object.values(groups(guide))).toEqual([{ 'make a V=$V': [5] }]);
      expect(guide.blocks[0]?.choice?.option).toBe(null);
      expect(dispositions(guide)).toEqual([heading === '## Deploy' ? 'manual-prompt' : 'rollback-script']);
    }
  });

  it.each(['# example.com is the host', '# exemplary', '# 例外処理', '# exports'])(
    'nor %s, which is no example',
    (comment) => {
      expect(dispositions(deploy(bash('make a', comment, 'make b')))).toEqual(['gate-then-auto']);
    },
  );

  test.each<[string, string[]]>([
    ['comments that say what is done', ['# build', 'make a', '# ship', 'make b']],
    ['a side that is commented out', ['make a', '# or:', '# make b']],
    ['a comment inside a here-document', ['cat > a <<E', '# or', 'E', 'make b']],
    ['two of one side', ['# For SQLite: dump', 'make a', '# For SQLite: check', 'make b']],
  ])('but not %s', (_, lines) => expect(deploy('', '```bash', ...lines, '```').alternatives).toEqual([]));
});
