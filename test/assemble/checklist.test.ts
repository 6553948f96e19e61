import { describe, expect, it, test } from 'vitest';
import { bash, compileLines, fence } from './write-guide.ts';

const items = (...lines: readonly string[]) => compileLines(...lines).checklist;

describe('the id of an item', () => {
  it('is made of its words', () => {
    expect(items('- [ ] **Back up** the `orders` database 💾').map(({ id }) => id)).toEqual([
      'back-up-the-orders-database',
    ]);
  });

  it('survives edits of other lines, also of its tick, its place and its number', () => {
    const before = items('# Shop', '## Prepare', '- [ ] Tests pass', '- [ ] Back up', '## Deploy', '1. Copy the data');
    const after = items(
      '# The shop',
      '',
      '## Prepare everything',
      '- [ ] Ask the team',
      '- [x] Back up',
      '',
      'Words.',
      '',
      '- [ ] Tests pass',
      '## Deploy',
      '1. Wait',
      '2. Copy the data',
    );
    const kept = after.map(({ id }) => id).filter((id) => before.some((item) => item.id === id));
    expect(kept).toEqual(['back-up', 'tests-pass', 'copy-the-data']);
  });

  it('tells items with the same words apart by their section', () => {
    const lines = ['# Shop', '## Staging', '- [ ] Tests pass', '## Production', '- [ ] Tests pass', '- [ ] Tests pass'];
    expect(items(...lines).map(({ id }) => id)).toEqual([
      'tests-pass@staging',
      'tests-pass@production',
      'tests-pass@production-2',
    ]);
  });

  it('is made up where there are no words', () => {
    expect(items('- [ ] 🚀', '- [ ] !!').map(({ id }) => id)).toEqual(['item@untitled', 'item@untitled-2']);
  });
});

describe('an item', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['open', '- [ ] Back up', { form: 'task', checked: false, text: 'Back up' }],
    ['done', '- [x] Back up', { form: 'task', checked: true }],
    ['with a box', '- ☐ Back up', { form: 'box', checked: false, text: 'Back up' }],
    ['with a ticked box', '- ☑ Back up', { form: 'box', checked: true, text: 'Back up' }],
    ['with a mark', '- ✅ No errors', { form: 'mark', checked: null, text: 'No errors' }],
    ['with a number', '3. Back up', { form: 'numbered', checked: null, label: '3' }],
    ['with a bullet', '* Back up', { form: 'bullet', checked: null, label: null }],
    ['with Markdown', '- [ ] See **the** [wiki](x) and `make`', { text: 'See the wiki and make' }],
    ['with an owner in front', '- [ ] DBA: back up', { owner: 'DBA' }],
    ['with an owner behind', '- [ ] Back up (@ana)', { owner: '@ana' }],
    ['with an owner by name', '- [ ] Back up (owner: Ana)', { owner: 'Ana' }],
    ['that may be skipped', '- [ ] Warm the cache (optional)', { optional: true }],
    ['that must be done', '- [ ] Back up', { optional: false, owner: null }],
  ])('%s', (_, line, wanted) => expect(items(line)[0]).toMatchObject(wanted));

  it('with a box is ready before the deployment or checked after the way back', () => {
    const lines = ['- [ ] The release can be reverted', '- [ ] An order can be placed', '- [ ] Users can log in'];
    expect(items('# Shop', '## Rollback', ...lines).map(({ role }) => role)).toEqual([
      'precondition',
      'rollback-procedure',
      'rollback-procedure',
    ]);
  });

  it('may be a line of a fence', () => {
    const [block] = compileLines(
      '# Shop',
      '## Prepare',
      fence('', 'Database:', '□ Backup taken', '☑ Disk is free', '  □ 20 GB'),
    ).checklist;
    expect(block).toMatchObject({ form: 'box', line: 6, text: 'Backup taken', group: 'Database', block: 'prepare:1' });
    const lines = ['Database:', '□ Backup taken', '☑ Disk is free', '  □ 20 GB'];
    expect(items(fence('', ...lines)).map(({ text, checked, parent }) => [text, checked, parent])).toEqual([
      ['Backup taken', false, null],
      ['Disk is free', true, null],
      ['20 GB', false, 'disk-is-free'],
    ]);
  });

  it('has the item above it, its list’s label and its section', () => {
    const found = items(
      '# Shop',
      '## Prepare',
      '**Database**:',
      '',
      '- [ ] Back up',
      '  - [ ] Check it',
      '',
      'Words.',
      '',
      '- [ ] Ask',
    );
    expect(found.map(({ id, parent, group, section }) => [id, parent, group, section])).toEqual([
      ['back-up', null, 'Database', 'prepare'],
      ['check-it', 'back-up', null, 'prepare'],
      ['ask', null, null, 'prepare'],
    ]);
  });

  it('has the label of the steps that it goes on with', () => {
    const lines = [
      '# Shop',
      '## Deploy',
      '**By hand:**',
      '',
      '1. Stop',
      '',
      '**If it hangs:**',
      bash('make x'),
      '2. Start',
    ];
    expect(items(...lines).map(({ group }) => group)).toEqual(['By hand', 'By hand']);
  });

  test.each<[string, string, string, string]>([
    ['## Prerequisites', '- [ ] a', '- b', 'precondition note'],
    ['## Deploy', '- [ ] a', '1. b', 'task procedure'],
    ['## Verify', '- [ ] a', '- b', 'verify verify'],
    ['## Rollback', '- [ ] a', '1. b', 'rollback-procedure rollback-procedure'],
    ['## Success criteria', '- [ ] a', '- b', 'criterion-success criterion-success'],
    ['## Rollback triggers', '- [ ] a', '- b', 'criterion-rollback criterion-rollback'],
    ['## Contacts', '- [ ] a', '- b', 'task contact'],
    ['## Monitoring', '- [ ] a', '- b', 'monitor monitor'],
  ])('%s: %s and %s', (heading, boxed, plain, wanted) => {
    const found = items('# Shop', heading, boxed, '', 'Words.', '', plain);
    expect(found.map(({ role }) => role).join(' ')).toBe(wanted);
  });

  test.each([
    ['Zurückrollen, wenn:', '- Fehlerrate über 5 %'],
    ['Rollback si :', '- Taux d’erreur > 5 %'],
    ['Back out when', '- Error rate above 5 %'],
  ])('%s: a reason to go back', (label, line) => {
    const { checklist, criteria } = compileLines('# Shop', '## Rollback', label, '', line, bash('make old'));
    expect(checklist.map(({ role }) => role)).toEqual(['criterion-rollback']);
    expect(criteria).toMatchObject([{ polarity: 'rollback', value: 5, unit: '%' }]);
  });

  it('is in reading order, whether in a list or in a fence', () => {
    expect(items('- [ ] one', fence('', '□ two'), '- [ ] three').map(({ text }) => text)).toEqual([
      'one',
      'two',
      'three',
    ]);
  });
});

describe('the commands of an item', () => {
  it('are those that stand in it', () => {
    const { checklist, blocks } = compileLines('- [ ] Build', '  ```bash', '  make', '  ```', '- [ ] Ship');
    expect(checklist.map((item) => item.blocks)).toEqual([['start:1'], []]);
    expect(blocks[0]?.item).toBe('build');
  });

  it('are those below the label "Check" behind its list', () => {
    const lines = ['# Shop', '## Prepare', '- [ ] One', '- [ ] Two', '', '**Check**:', bash('shopctl ready')];
    expect(items(...lines).map((item) => item.blocks)).toEqual([['prepare:1'], ['prepare:1']]);
  });

  it('are those that do what its words say', () => {
    const lines = [
      '# Shop',
      '## Prepare',
      '- [ ] Database backup taken',
      '- [ ] Team told',
      '## Backup',
      bash('pg_dump shop > a.sql'),
    ];
    expect(items(...lines).map((item) => item.blocks)).toEqual([['backup:1'], []]);
  });

  it('are none of a way back or of a part to read', () => {
    const lines = ['# Shop', '## Prepare', '- [ ] Database backup taken', '## Rollback', bash('pg_dump shop > a.sql')];
    expect(items(...lines).map((item) => item.blocks)).toEqual([[]]);
  });
});

describe('a numbered list right below the title', () => {
  const roles = (...lines: readonly string[]) => items('# Release', ...lines).map(({ role }) => role);

  it.each([
    ['of a guide without parts', ['1. Open the page', '2. Press the button']],
    ['of a guide with a way back alone', ['1. Open the page', '2. Press the button', '## Contacts', 'Jens']],
    ['behind words that announce steps', ['Follow these steps:', '', '1. Open the page', '2. Press the button']],
  ])('%s is the procedure', (_, lines) => expect(roles(...lines)).toEqual(['procedure', 'procedure']));

  it.each([
    ['of a guide that deploys elsewhere', ['1. Open the page', '## Deploy', 'Words.']],
    ['behind other words', ['Our goals:', '', '1. Speed']],
    ['of links into the guide', ['1. [Check](#check)', '## Check', 'Words.']],
    ['without numbers', ['- Open the page']],
  ])('%s is none', (_, lines) => expect(roles(...lines)).toEqual(['note']));
});
