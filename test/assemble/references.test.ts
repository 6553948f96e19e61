import { describe, expect, it, test } from 'vitest';
import { bash, compileLines } from './write-guide.ts';

const references = (...lines: readonly string[]) =>
  compileLines(...lines).references.map(
    ({ kind, line, target, resolved }) => `L${line} ${kind} ${target}${resolved ? '' : '?'}`,
  );

describe('references', () => {
  test.each<[string, string[], string[]]>([
    ['a link to elsewhere', ['See [the wiki](https://wiki.example.com).'], ['L1 link https://wiki.example.com?']],
    ['a link to a section', ['## Deploy', 'See [above](#deploy).'], ['L2 link #deploy']],
    ['a link to a section below another', ['## A', '### Copy it', 'See [it](#copy-it).'], ['L3 link #copy-it']],
    ['a link to a section that is not there', ['See [below](#nothing).'], ['L1 link #nothing?']],
    ['an image', ['![The plan](plan.png)'], ['L1 image plan.png?']],
    ['documents', ['Read docs/ops.md and `ROLLBACK.md`.'], ['L1 document docs/ops.md?', 'L1 document ROLLBACK.md?']],
    ['no document in an address', ['https://example.com/a.md'], ['L1 link https://example.com/a.md?']],
    ['in a list and in a quote', ['- [a](x)', '', '> [b](y)'], ['L1 link x?', 'L3 link y?']],
    ['each once a line', ['[a](x) [b](x)', '[c](x)'], ['L1 link x?', 'L2 link x?']],
  ])('%s', (_, lines, wanted) => expect(references(...lines)).toEqual(wanted));

  test.each<[string, string, string]>([
    ['a step', 'Same as step 1.5.', 'L5 same-as deploy/seed'],
    ['a section', 'Repeat section 1.5 here.', 'L5 same-as deploy/seed'],
    ['in German', 'Siehe Schritt 1.5.', 'L5 same-as deploy/seed'],
    ['in Chinese', '参见步骤 1.5', 'L5 same-as deploy/seed'],
    ['a step that is not there', 'Same as step 7.', 'L5 same-as 7?'],
  ])('%s', (_, text, wanted) => {
    expect(references('# Shop', '## Deploy', '### 1.5 Seed', '## Production', text)).toEqual([wanted]);
  });

  it('in a comment, with its line', () => {
    expect(references('# Shop', '## 1. Seed', '## 2. Copy', '```bash', 'make', '# same as step 1', '```')).toEqual([
      'L6 same-as seed',
    ]);
  });

  it('the nearest step above of those with one label', () => {
    const lines = [
      '# Shop',
      '## Staging',
      '### Step 1: Copy',
      '## Production',
      '### Step 1: Fill',
      '### Step 2',
      'As in step 1.',
    ];
    expect(references(...lines)).toEqual(['L7 same-as production/fill']);
  });
});

describe('an interpreter without input', () => {
  const seed = ['# Shop', '## Step 1.5: Seed', bash('python manage.py shell', 'print(1)')];
  const repl = (...lines: readonly string[]) => compileLines(...seed, ...lines).blocks.at(-1)?.repl;

  it('takes that of the step which a comment names', () => {
    expect(repl('## Production', bash('python manage.py shell', '# Same script as step 1.5'))).toMatchObject({
      from: null,
      to: null,
      inputFrom: 'seed:1',
    });
  });

  it('takes none of a step that has none', () => {
    const lines = [
      '## Step 2: Copy',
      bash('make'),
      '## Production',
      bash('python manage.py shell', '# Same as step 2'),
    ];
    expect(repl(...lines)).toMatchObject({ from: null, inputFrom: null });
  });

  it('keeps its own', () => {
    expect(repl('## Production', bash('python manage.py shell', '# as in step 1.5', 'print(2)'))).toMatchObject({
      from: expect.any(Number),
      inputFrom: null,
    });
  });
});

describe('scripts of the guide', () => {
  const script = (file: string) => [`Create \`${file}\`:`, bash('#!/bin/bash', 'make release')];
  const calls = (command: string, file = 'scripts/deploy.sh') =>
    compileLines('# Shop', '## Deploy', ...script(file), '## Run', bash(command)).blocks.at(-1)?.calls;

  test.each([
    ['./scripts/deploy.sh'],
    ['bash scripts/deploy.sh --all'],
    ['cd scripts && ./deploy.sh'],
    ['sudo -u shop /srv/shop/scripts/deploy.sh'],
    ['nohup ./scripts/deploy.sh &'],
    ['if ./scripts/deploy.sh; then echo ok; fi'],
    ['source scripts/deploy.sh'],
  ])('are called by %s', (command) => {
    expect(calls(command)).toEqual([{ name: 'scripts/deploy.sh', line: expect.any(Number) }]);
  });

  test.each([
    ['chmod +x scripts/deploy.sh'],
    ['cat scripts/deploy.sh'],
    ['scp scripts/deploy.sh web1:'],
    ['./other.sh'],
    ['# ./scripts/deploy.sh'],
  ])('are not called by %s', (command) => expect(calls(command)).toEqual([]));

  it('are references to the block that holds them', () => {
    const guide = compileLines('# Shop', '## Deploy', ...script('deploy.sh'), '## Run', bash('./deploy.sh'));
    expect(guide.blocks.map(({ id, file, disposition }) => [id, file, disposition])).toEqual([
      ['deploy:1', 'deploy.sh', 'write-file'],
      ['run:1', null, 'gate-then-auto'],
    ]);
    expect(guide.references.filter(({ kind }) => kind === 'script')).toMatchObject([
      { target: 'deploy:1', text: 'deploy.sh', resolved: true, section: 'run' },
    ]);
  });

  it('do not call themselves', () => {
    const { blocks } = compileLines('Create `a.sh`:', bash('#!/bin/bash', '# a.sh', 'exec ./a.sh'));
    expect(blocks[0]?.calls).toEqual([]);
  });
});
