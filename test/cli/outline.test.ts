import { expect, test } from 'vitest';
import { dispositionTexts } from '../../src/cli/outline/dispositions.ts';
import { outline } from '../../src/cli/outline/outline.ts';
import { writeCriterion, writeDuration } from '../../src/cli/outline/wording.ts';
import { makePaint } from '../../src/cli/terminal/colors.ts';
import { widthOf } from '../../src/cli/terminal/fit.ts';
import { renderLines } from '../../src/cli/terminal/line.ts';
import { Disposition, type Guide } from '../../src/model/index.ts';
import {
  linesSpan,
  makeBlock,
  makeCriterion,
  makeGuide,
  makeItem,
  makeNotice,
  makeSection,
  makeSource,
} from '../support/make-guide.ts';

const show = (guide: Guide, width = 110): string =>
  renderLines(outline(guide, width), { width, paint: makePaint(false) });

/** The lines between the header and the summary. */
const body = (guide: Guide, width?: number): string => show(guide, width).split('\n\n')[1] ?? '';

const shop = makeGuide({
  source: makeSource({
    encoding: { repaired: 'mac-roman', lines: [1, 7, 9], texts: ['a', 'b', 'c'] },
    problems: [{ kind: 'unclosed-fence', line: 118, message: 'The fence is never closed.' }],
  }),
  meta: {
    subtitle: null,
    date: '2026-03-01',
    version: '4.2',
    status: null,
    risk: 'low',
    owner: 'Platform team',
    other: [],
  },
  sections: [
    makeSection({ id: 'shop', title: 'Shop release', level: 1, kind: 'overview' }),
    makeSection({
      id: 'backup',
      parent: 'shop',
      label: '1.2',
      title: 'Back up',
      environment: 'production',
      duration: { min: 10, max: 15, text: '10-15 minutes' },
      span: linesSpan(12, 30),
    }),
    makeSection({ id: 'undo', parent: 'shop', title: 'Roll back', kind: 'rollback', span: linesSpan(60, 90) }),
  ],
  blocks: [
    makeBlock({
      id: 'backup:1',
      section: 'backup',
      span: linesSpan(14, 18),
      disposition: 'gate-then-auto',
      commands: [
        { text: 'pg_dump -Fc "$DB" > "$FILE"', line: 15, endLine: 15 },
        { text: 'ls -l "$FILE"', line: 16, endLine: 16 },
      ],
      blocking: [{ line: 17, kind: 'pager' }],
      hazards: [
        { kind: 'production-affecting', line: 15 },
        { kind: 'destructive', line: 15 },
        { kind: 'destructive', line: 17 },
      ],
      placeholders: [
        { text: '<db>', name: 'DB', line: 15, column: 3, kind: 'angle', secret: false },
        { text: '<token>', name: 'TOKEN', line: 15, column: 9, kind: 'angle', secret: true },
      ],
      expects: [
        { line: 16, text: 'one file', check: { kind: 'count', comparator: '==', value: 1, unit: 'file' }, command: 16 },
      ],
    }),
    makeBlock({
      id: 'undo:1',
      section: 'undo',
      span: linesSpan(62, 70),
      disposition: 'rollback-script',
      role: 'script',
      file: 'scripts/undo.sh',
    }),
  ],
  checklist: [
    makeItem({ id: 'a', section: 'backup', line: 20, checked: true }),
    makeItem({ id: 'b', section: 'backup', line: 21, checked: true }),
    makeItem({ id: 'c', section: 'backup', line: 22, checked: false }),
  ],
  criteria: [
    makeCriterion({
      id: 'c',
      section: 'backup',
      line: 22,
      polarity: 'rollback',
      metric: 'error rate',
      comparator: '>',
      value: 5,
      unit: '%',
      for: 'PT10M',
    }),
    makeCriterion({ id: 'manual', section: 'backup', line: 23, kind: 'manual' }),
  ],
  notices: [makeNotice({ id: 'n', section: 'backup', line: 25, text: 'Only proceed if staging passes.' })],
  parameters: [
    { name: 'DB', texts: ['<db>'], secret: false, kind: 'placeholder', pattern: null, uses: [] },
    { name: 'TOKEN', texts: ['<token>'], secret: true, kind: 'secret', pattern: null, uses: [] },
  ],
  rollback: [
    {
      id: 'undo',
      section: 'undo',
      title: 'Roll back',
      scope: null,
      duration: { min: 120, max: 120, text: '2 h' },
      triggers: ['c'],
      blocks: ['undo:1'],
      steps: [],
      verification: [],
    },
  ],
});

test('a whole outline', () => {
  expect(show(shop)).toMatchInlineSnapshot(`
    "Shop release
    guides/shop.md · deployment guide · 120 lines
    version 4.2 · date 2026-03-01 · risk low · owner Platform team
    repaired text that was read as Mac Roman on 3 lines: 1, 7, 9

          1  Shop release  overview
         12  1.2 Back up  deploy · production · 10-15 min
      14-18    ? asks, then runs    run bash        pg_dump -Fc "$DB" > "$FILE"  +1
                 expects  one file  == 1 file, line 16
                 waits    pager 17
                 danger   destructive 15, 17 · production-affecting 15
                 values   <db>, TOKEN (secret)
      20-22    ☐ checklist 3 items, 2 ticked, 1 open
         22      roll back if  error rate > 5 % for 10 min
         25    ■ gate: Only proceed if staging passes.
         60  Roll back  rollback
      62-70    ↩ only in rollback   script bash     scripts/undo.sh

    Summary
      steps      2 of 3 sections hold blocks or boxes to tick
      blocks     2   ? asks, then runs 1   ↩ only in rollback 1
      checklist  3 boxes: 2 ticked, 1 open; 0 other list items
      criteria   2: 1 for success, 1 for rollback
      values     DB, TOKEN (secret)
      changes    none
      rollback   Roll back (2 h, 1 block, 1 trigger, not verified)
      problem    line 118: The fence is never closed.
    "
  `);
});

const oneBlock = (row: Parameters<typeof makeBlock>[0]): Guide =>
  makeGuide({ sections: [makeSection({ id: 's', span: linesSpan(1, 20) })], blocks: [makeBlock(row)] });

test.each(Disposition.options)('disposition %s has words of its own', (disposition) => {
  const { words } = dispositionTexts[disposition];
  expect(body(oneBlock({ id: 's:1', section: 's', disposition }))).toContain(words);
  expect(Object.values(dispositionTexts).filter((text) => text.words === words)).toHaveLength(1);
});

test('no line is wider than the terminal, whatever its script', () => {
  const texts = ['あ'.repeat(300), '👩‍👩‍👧‍👦'.repeat(90), 'e\u0301'.repeat(400), 'x'.repeat(100_000)];
  for (const text of texts) {
    const guide = makeGuide({
      title: text,
      sections: [makeSection({ id: 's', title: text })],
      blocks: [makeBlock({ id: 's:1', section: 's', commands: [{ text, line: 4, endLine: 4 }] })],
    });
    for (const width of [20, 41, 80]) {
      for (const line of show(guide, width).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  }
});

test('what is cut off is marked', () => {
  expect(
    body(
      oneBlock({ id: 's:1', section: 's', text: '', commands: [{ text: 'a'.repeat(90), line: 4, endLine: 4 }] }),
      60,
    ),
  ).toMatch(/a+…$/m);
});

test('a guide cannot write to the terminal by itself', () => {
  const title = 'A\u001b[2Jb\u202ec\u0007';
  expect(show(makeGuide({ title }), 80).split('\n')[0]).toBe('A\ufffd[2Jb\ufffdc\ufffd');
});

test('an item that has commands of its own stands with its words; others are counted', () => {
  const guide = makeGuide({
    sections: [makeSection({ id: 's', span: linesSpan(1, 20) })],
    checklist: [
      makeItem({
        id: 'one',
        section: 's',
        line: 3,
        form: 'numbered',
        checked: null,
        label: '1',
        text: 'Stop the workers',
      }),
      makeItem({ id: 'two', section: 's', line: 8, form: 'numbered', checked: null, label: '2', text: 'Wait' }),
    ],
    blocks: [makeBlock({ id: 's:1', section: 's', item: 'one', span: linesSpan(4, 6), commands: [], text: '# stop' })],
  });
  expect(body(guide)).toMatchInlineSnapshot(`
    "      1  s  deploy
          3    1. Stop the workers
        4-6    ▶ runs               run bash        # stop
          8    • list 1 item"
  `);
});

test('sections are moved in below their parents, but not below a single title', () => {
  const guide = makeGuide({
    sections: [
      makeSection({ id: 'title', level: 1 }),
      makeSection({ id: 'phase', parent: 'title' }),
      makeSection({ id: 'step', parent: 'phase', level: 3 }),
    ],
  });
  expect(
    body(guide)
      .split('\n')
      .map((line) => line.slice(9)),
  ).toEqual(['title  deploy', 'phase  deploy', '  step  deploy']);
});

test('a part that no script takes anything of says so', () => {
  const titles = ['Deploy', 'Maintenance', 'Clean up'];
  const guide = makeGuide({ sections: titles.map((title) => makeSection({ id: title, title })) });
  expect(
    body(guide)
      .split('\n')
      .map((line) => line.slice(9)),
  ).toEqual(['Deploy  deploy', 'Maintenance  deploy · in no script', 'Clean up  deploy · in no script']);
});

test('a guide without anything is still an outline', () => {
  expect(show(makeGuide({ title: '' }))).toMatchInlineSnapshot(`
    "(no title)
    guides/shop.md · deployment guide · 120 lines


    Summary
      steps      0 of 0 sections hold blocks or boxes to tick
      blocks     0
      checklist  none
      criteria   none
      values     none
      changes    none
      rollback   none
    "
  `);
});

test.each<[string, number, number]>([
  ['30 min', 30, 30],
  ['10-15 min', 10, 15],
  ['1-2 h', 60, 120],
  ['90 min', 90, 90],
  ['24 h', 1440, 1440],
  ['2-3 days', 2880, 4320],
])('duration %s', (words, min, max) => {
  expect(writeDuration({ min, max, text: '' })).toBe(words);
});

test.each<[string, Parameters<typeof makeCriterion>[0]]>([
  [
    'error rate < 1 % for 1 h 30 min',
    { id: 'x', section: 's', line: 1, metric: 'error rate', comparator: '<', value: 1, unit: '%', for: 'PT1H30M' },
  ],
  ['tests == 18 of 18', { id: 'x', section: 's', line: 1, metric: 'tests', comparator: '==', value: 18, of: 18 }],
  [
    'p95 latency 100 to 200 ms',
    { id: 'x', section: 's', line: 1, metric: 'latency', agg: 'p95', value: 100, upper: 200, unit: 'ms' },
  ],
  [
    'errors > 2 x against the baseline',
    { id: 'x', section: 's', line: 1, metric: 'errors', comparator: '>', value: 2, unit: 'x', relative: 'baseline' },
  ],
  ['No open incident', { id: 'x', section: 's', line: 1, kind: 'absence', text: 'No open incident' }],
])('criterion %s', (words, row) => {
  expect(writeCriterion(makeCriterion(row))).toBe(words);
});
