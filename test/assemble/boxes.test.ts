import { describe, expect, it } from 'vitest';
import { emitChecklist } from '../../src/emit/index.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { walk } from '../../src/markdown/walk.ts';
import { planLines } from '../plan/plan-guide.ts';
import { compileLines } from './write-guide.ts';

const guide = (...lines: readonly string[]) => compileLines('# Shop', '', '## Before the deployment', '', ...lines);
const boxesOf = (...lines: readonly string[]) =>
  guide(...lines).checklist.map(({ line, text, checked }) => [line, text, checked]);
const table = (header: string, ...rows: readonly string[]) => [
  `| ${header} |`,
  `| ${header.replace(/[^|]+/g, ' --- ')} |`,
  ...rows.map((row) => `| ${row} |`),
];

describe('a line that begins with a box', () => {
  it.each(['☐', '□', '▢', '◻', '⬜', '🔲', '[ ]', '\\[ ]'])('%s is an open item', (sign) => {
    expect(boxesOf(`${sign} Dump is on the other host`, `${sign} Sales knows`)).toEqual([
      [5, 'Dump is on the other host', false],
      [6, 'Sales knows', false],
    ]);
  });

  it.each(['☑', '☒', '[x]', '[X]'])('%s is a ticked item', (sign) => {
    expect(boxesOf(`${sign} Dump is on the other host`)).toEqual([[5, 'Dump is on the other host', true]]);
  });

  it('is ticked by a mark among boxes', () => {
    expect(boxesOf('✅ Sales knows', '⬜ Queue is empty', '✓ Keys are there')).toEqual([
      [5, 'Sales knows', true],
      [6, 'Queue is empty', false],
      [7, 'Keys are there', true],
    ]);
  });

  it('goes on until the next box, and belongs to the label above', () => {
    const { checklist, prose } = guide('**Database**:', '☐ Dump of', '  `orders` taken  ', '☐ **Disk** is free');
    expect(checklist.map(({ line, text, group, form }) => [line, text, group, form])).toEqual([
      [6, 'Dump of orders taken', 'Database', 'box'],
      [8, 'Disk is free', 'Database', 'box'],
    ]);
    expect(prose.map(({ markdown }) => markdown)).toEqual(['**Database**:']);
  });

  it('may stand behind a break, in a quotation or in a step', () => {
    expect(boxesOf('☐ Keys<br>☐ Disk', '', '> [ ] Quota', '> [x] Queue', '', '1. Look:', '   ☐ Logs')).toEqual([
      [5, 'Keys', false],
      [5, 'Disk', false],
      [7, 'Quota', false],
      [8, 'Queue', true],
      [10, 'Look:', null],
      [11, 'Logs', false],
    ]);
  });

  it('stands in a second paragraph of an item', () => {
    expect(boxesOf('- Look:', '', '  [ ] Logs', '  [ ] Queue').map(([line, text]) => [line, text])).toEqual([
      [5, 'Look:'],
      [7, 'Logs'],
      [8, 'Queue'],
    ]);
  });

  it.each([
    ['☐ One<br>☐ Two', ['☐ One', '☐ Two']],
    ['☐ <b>One</b>\n☐ Two', ['☐ <b>One</b>', '☐ Two']],
    ['> [ ] One\n> [ ] Two', ['[ ] One', '[ ] Two']],
    ['[ ] One\r\n[ ] Two', ['[ ] One', '[ ] Two']],
  ])('ends where its words do: %j', (text, expected) => {
    const found: string[] = [];
    walk(parseMarkdown(text).root, (node) => {
      if (node.type === 'listItem')
        found.push(text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0));
    });
    expect(found).toEqual(expected);
  });

  it('is shown once, in the checklist and in the plan', () => {
    const made = guide('☐ Sales knows', '☐ Queue is empty');
    expect(made.prose).toEqual([]);
    expect(emitChecklist(made).items.map(({ id, line }) => [id, line])).toEqual([
      ['sales-knows', 5],
      ['queue-is-empty', 6],
    ]);
    const { actions } = planLines(
      {},
      '# Shop',
      '',
      '## Before the deployment',
      '',
      '☐ Sales knows',
      '☐ Queue is empty',
    );
    expect(actions.map(({ text }) => text)).toEqual(['[ ] Sales knows\n[ ] Queue is empty']);
  });

  it('states one reason to go back, not two', () => {
    const { criteria } = compileLines('# Shop', '', '## When to roll back', '', '☐ Error rate > 5 %', '☐ Lag > 9 s');
    expect(criteria.map(({ line, item }) => [line, item])).toEqual([
      [5, 'error-rate-5'],
      [6, 'lag-9-s'],
    ]);
  });

  it.each([
    '☐ = open, ☑ = done',
    '☐ = open',
    'A ☐ is ticked by whoever did it.',
    '[ ] Yes [ ] No',
    '`[ ]` stands before what is open',
    '☐',
    '[x](https://example.org) closes it',
    '✅ Bundled the styles',
    '✓ Copied the scripts',
    '⬜ open 🟩 done',
  ])('%s is none', (line) => expect(boxesOf(line)).toEqual([]));
});

describe('a row of a table with a box alone in a cell', () => {
  it.each(['☐', '[ ]', '⬜', '□', '`[ ]`'])('%s is an item', (sign) => {
    expect(boxesOf(...table('# | Check | OK?', `1 | Keys are there | ${sign}`, `2 | Quota raised | ${sign}`))).toEqual([
      [7, 'Keys are there', false],
      [8, 'Quota raised', false],
    ]);
  });

  it('is ticked by its box, or by a mark in the column', () => {
    const rows = ['☑ | Keys are there', '✅ | Quota raised', '☐ | Queue is empty', ' | Nobody asks'];
    expect(boxesOf(...table('Done | Task', ...rows))).toEqual([
      [7, 'Keys are there', true],
      [8, 'Quota raised', true],
      [9, 'Queue is empty', false],
    ]);
  });

  it('is ticked when all its boxes are', () => {
    const rows = ['Keys | ☑ | ☐', 'Quota | ☑ | ☑'];
    expect(boxesOf(...table('What | Staging | Production', ...rows)).map(([, , checked]) => checked)).toEqual([
      false,
      true,
    ]);
  });

  it('has the words of the column that says what is to be done, with its command', () => {
    const rows = ['Ana | Stop the queue | `systemctl stop queue` | ☐'];
    expect(boxesOf(...table('Who | Step | How | Done', ...rows))).toEqual([
      [7, 'Stop the queue: systemctl stop queue', false],
    ]);
  });

  it('is shown in the plan once', () => {
    const { actions } = planLines({}, '# Shop', '', '## Deploy', '', ...table('Step | Done', 'Stop | ☐', 'Start | ☐'));
    expect(actions.map(({ text }) => text)).toEqual(['[ ] Stop\n[ ] Start']);
  });

  it('is none where it says what a plan of several holds', () => {
    expect(boxesOf(...table('Feature | Free | Pro', 'SSO support | ☐ | ☑', 'Audit log | ☐ | ☑'))).toEqual([]);
  });

  it('is no item besides where its numbers are a criterion', () => {
    const { checklist, criteria } = compileLines(
      '# Shop',
      '',
      '## Success criteria',
      '',
      ...table('Metric | Target | Met', 'Error rate | < 1 % | ☐'),
    );
    expect(checklist).toEqual([]);
    expect(criteria).toHaveLength(1);
  });

  it.each([
    ['Symbol | Meaning', '☐ | open'],
    ['Feature | Free | Paid', 'Export | ❌ | ✅'],
    ['Check | Result', 'Keys | ✓'],
    ['Check | Result', 'Keys | ☐ yes ☐ no'],
    ['# | OK', '1 | ☐'],
  ])('%s: %s is none', (header, row) => expect(boxesOf(...table(header, row))).toEqual([]));
});
