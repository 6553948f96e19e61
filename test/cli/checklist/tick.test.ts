import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shopGuide } from '../../support/checklist-guide.ts';
import { makeFolder } from '../../support/make-folder.ts';
import { runsheet } from '../../support/runsheet.ts';

function makeShop(files: Record<string, string> = {}) {
  const cwd = makeFolder({ 'shop.md': shopGuide, ...files });
  const call = (...args: string[]) => runsheet(['checklist', ...args], { cwd, env: { RUNSHEET_BY: 'Ana' } });
  const eventsOf = (name = 'shop.record.json') => JSON.parse(readFileSync(join(cwd, name), 'utf8')).events;
  const edit = (from: string, to: string) => writeFileSync(join(cwd, 'shop.md'), shopGuide.replace(from, to));
  return { cwd, call, eventsOf, edit };
}

describe('tick', () => {
  test('writes who said what of which items, by line, id or its start', async () => {
    const { cwd, call, eventsOf } = makeShop();
    const { code, out } = await call('tick', 'shop.md', '5', 'tests', 'support-knows', '--note', 'on call\nall night');
    expect({ code, out }).toEqual({
      code: 0,
      out:
        'line 5: Backup taken: ticked by Ana\nline 6: Tests pass (owner: Ana): ticked by Ana\n' +
        'line 7: Support knows: ticked by Ana\nThe record is shop.record.json.\n',
    });
    expect(eventsOf()).toMatchObject([
      { action: 'tick', by: 'Ana', item: 'backup-taken', note: 'on call\nall night', about: { line: 5 } },
      { item: 'tests-pass-owner-ana' },
      { item: 'support-knows' },
    ]);
    expect(readdirSync(cwd).sort()).toEqual(['shop.md', 'shop.record.json']);
    expect(statSync(join(cwd, 'shop.record.json')).mode & 0o111).toBe(0);
  });

  test('says nothing twice, but takes another person’s word and a later change of mind', async () => {
    const { call, eventsOf } = makeShop();
    await call('tick', 'shop.md', '5');
    expect((await call('tick', 'shop.md', '5')).out).toMatch(/^line 5: Backup taken: was ticked by Ana on \d{4}-/);
    await call('tick', 'shop.md', '5', '--by', 'Bob', '--evidence', 'https://ci.example/7');
    await call('untick', 'shop.md', '5');
    expect((await call('untick', 'shop.md', '5')).out).toMatch(/is not ticked/);
    await call('skip', 'shop.md', '5', '--note', 'no database');
    expect(eventsOf().map(({ action, by }: Record<string, string>) => `${by} ${action}`)).toEqual([
      'Ana tick',
      'Bob tick',
      'Ana untick',
      'Ana skip',
    ]);
  });

  test.each<[string[], string]>([
    [['tick', 'shop.md', '4'], 'shop.md: there is no item on line 4; the nearest is on line 5.'],
    [['tick', 'shop.md', '12'], 'shop.md: there is no item on line 12; the nearest are on line 11 and line 15.'],
    [['tick', 'shop.md', 'bakcup'], "shop.md: there is no item 'bakcup'; did you mean backup-taken?"],
    [['tick', 'shop.md', 'zzz'], "shop.md: there is no item 'zzz'; runsheet checklist status lists all."],
    [
      ['tick', 'shop.md', 'release'],
      "shop.md: 'release' may be release-copied (line 11), release-reverted (line 26); write more of it.",
    ],
    [['skip', 'shop.md', '5'], 'an item is skipped for a reason; give it with --note.'],
    [['tick', 'shop.md', '5', '--by', 'A\nB'], 'the name of --by must be one line of at most 200 characters.'],
    [['tick', 'shop.md', '5', '--note', ' '], "option '--note <text>' argument ' ' is invalid. It must say something."],
    [['tick', 'none.md', '5'], 'none.md: there is no such file or directory; check the name.'],
    [
      ['verify', 'shop.md', '--phase', 'befor'],
      "option '--phase <list>' argument 'befor' is invalid. Did you mean before?",
    ],
    [['verify', 'shop.md', '--record', 'r.json'], 'r.json: there is no such file; runsheet checklist tick makes it.'],
    [['run', 'shop.md'], 'this asks a person, so it needs a terminal; in a script, use runsheet checklist tick.'],
    [['tock', 'shop.md'], "unknown command 'tock'; did you mean tick?"],
  ])('%j: exit 2 and one sentence', async (argv, sentence) => {
    const { cwd, call } = makeShop();
    expect(await call(...argv)).toEqual({ code: 2, out: '', err: `runsheet: ${sentence}\n` });
    expect(readdirSync(cwd)).toEqual(['shop.md']);
  });
});

describe('a record that is none', () => {
  test.each([
    ['', '1:1: it is empty'],
    ['{"schema": 1,', '1:14: it is cut off; the name of a field in double quotes was expected'],
    ['{"schema": 1, "guide": {"slug": "shop"}, "events": [{}]}', 'events[0].id: 16 hexadecimal digits was expected'],
    ['{"name": "runsheet"}', 'schema: the number 1 was expected'],
    ['PK\u0003\u0004', '1:1: it is no JSON; a value was expected'],
  ])('%j is refused by all that read it, and left as it is', async (text, problem) => {
    const { cwd, call } = makeShop({ 'shop.record.json': text });
    for (const argv of [
      ['tick', 'shop.md', '5'],
      ['status', 'shop.md'],
      ['verify', 'shop.md'],
      ['merge', 'shop.record.json'],
    ]) {
      const { code, out, err } = await call(...argv);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^runsheet: shop\.record\.json: [^\n]*\n$/);
      expect(err).toContain(problem);
    }
    expect(readFileSync(join(cwd, 'shop.record.json'), 'utf8')).toBe(text);
    expect(readdirSync(cwd).sort()).toEqual(['shop.md', 'shop.record.json']);
  });

  test('a folder, and a record of another guide', async () => {
    const { call } = makeShop({ 'd/x': '', 'other.md': '# Other\n\n## Before\n\n- [ ] Look\n' });
    expect((await call('tick', 'shop.md', '5', '--record', 'd')).err).toBe(
      'runsheet: d: it is no file; name a record.\n',
    );
    await call('tick', 'other.md', '5');
    expect((await call('verify', 'shop.md', '--record', 'other.record.json')).err).toBe(
      'runsheet: other.record.json: it is the record of other, not of shop (shop.md); name another with --record.\n',
    );
    expect((await call('tick', 'shop.md', '5', '--record', 'other.record.json')).code).toBe(2);
  });
});

describe('verify', () => {
  test('fails while a required item is open, and names it with its line', async () => {
    const { call } = makeShop();
    await call('tick', 'shop.md', '5', '6', '11');
    expect(await call('verify', 'shop.md')).toMatchObject({
      code: 1,
      out:
        'shop.md: shop.record.json settles 3 of 5 required items.\nOpen\n' +
        '  line 7: Support knows (before, only the guide itself has it ticked)\n' +
        '  line 15: Health endpoint answers (verify)\n',
    });
    expect((await call('verify', 'shop.md', '--phase', 'during')).code).toBe(0);
    await call('tick', 'shop.md', '7', '15');
    expect(await call('verify', 'shop.md')).toMatchObject({ code: 0, err: '' });
    expect(await call('verify', 'shop.md', '--phase', 'rollback')).toMatchObject({ code: 1 });
  });

  test('takes a reason for an answer, and only the owner for the owner, when told to', async () => {
    const { call } = makeShop();
    await call('tick', 'shop.md', '5', '6', '7', '--by', 'Bob');
    expect((await call('verify', 'shop.md', '--phase', 'before')).code).toBe(0);
    expect(await call('verify', 'shop.md', '--phase', 'before', '--require-owner')).toMatchObject({
      code: 1,
      out: expect.stringContaining("line 6: Tests pass (owner: Ana) (it is Ana's, and Bob ticked it)"),
    });
    await call('skip', 'shop.md', '11', '--note', 'by hand');
    expect(await call('verify', 'shop.md', '--phase', 'during')).toMatchObject({
      code: 0,
      out: expect.stringContaining('by hand'),
    });
    expect((await call('verify', 'shop.md', '--phase', 'during', '--no-skips')).code).toBe(1);
  });

  test('ends with 2 when the guide has changed in what was ticked, and says what', async () => {
    const { call, edit } = makeShop();
    await call('tick', 'shop.md', '5', '15');
    edit('40 + 2', '42');
    const { code, out } = await call('verify', 'shop.md');
    expect(code).toBe(2);
    expect(out).toMatch(
      /Changed since they were ticked\n {2}line 15: Health endpoint answers \(its commands or their expected results have changed since Ana ticked it on /,
    );
    expect((await call('verify', 'shop.md', '--phase', 'before')).code).toBe(1);
    await call('tick', 'shop.md', '15');
    expect((await call('verify', 'shop.md')).code).toBe(1);
  });

  test('other edits take no tick away', async () => {
    const { call, edit } = makeShop();
    await call('tick', 'shop.md', '5', '6', '7', '11', '15');
    edit('## 1. Before\n', '## 0. Introduction\n\nMany words.\n\n## 2. Before\n\n- [x] Nothing new (optional)\n');
    expect(await call('verify', 'shop.md')).toMatchObject({ code: 0 });
  });

  test('as JSON', async () => {
    const { call } = makeShop();
    await call('tick', 'shop.md', '5', '6', '7', '11');
    expect(JSON.parse((await call('verify', 'shop.md', '--format', 'json')).out)).toMatchObject({
      verified: false,
      required: 5,
      settled: 4,
      open: [{ id: 'health-endpoint-answers', line: 15 }],
    });
  });
});

test('status shows how far each phase is, what is next and what blocks', async () => {
  const { call } = makeShop();
  await call('tick', 'shop.md', '5', '11');
  await call('skip', 'shop.md', '6', '--note', 'later');
  expect((await call('status', 'shop.md')).out).toMatchInlineSnapshot(`
    "Shop release
    shop.md · shop.record.json · 3 events by Ana

      Before    █████████████░░░░░░░  2 of 3 (1 skipped)
      During    ████████████████████  1 of 1
      Verify    ░░░░░░░░░░░░░░░░░░░░  0 of 1
      Rollback  ░░░░░░░░░░░░░░░░░░░░  0 of 1

    Next
      line 7: Support knows
        runsheet checklist tick shop.md 7

    Blocked
      Verify waits for 1 item of Before: line 7
    "
  `);
  expect(JSON.parse((await call('status', 'shop.md', '--format', 'json')).out)).toMatchObject({
    next: 'support-knows',
    blocking: ['support-knows'],
    phases: [{ phase: 'before', required: 3, done: 1, skipped: 1, open: 1 }, {}, {}, {}],
  });
});

test('merge puts the records of two people together, diff tells them apart', async () => {
  const { cwd, call, eventsOf } = makeShop();
  await call('tick', 'shop.md', '5', '--record', 'a.json');
  await call('tick', 'shop.md', '6', '--record', 'b.json', '--by', 'Bob');
  const diff = await call('diff', 'a.json', 'b.json');
  expect(diff).toMatchObject({ code: 1, out: expect.stringMatching(/only in b\.json:\n {2}.* Bob ticked tests-pass/) });
  const { out } = await call('merge', 'a.json', 'b.json');
  expect((await call('merge', 'b.json', 'a.json')).out).toBe(out);
  expect(await call('merge', 'a.json', 'b.json', '--output', 'c.json')).toMatchObject({
    code: 0,
    out: 'c.json: 2 events\n',
  });
  expect(readFileSync(join(cwd, 'c.json'), 'utf8')).toBe(out);
  await call('merge', 'b.json', '--output', 'a.json');
  expect(eventsOf('a.json')).toHaveLength(2);
  expect(await call('diff', 'a.json', 'c.json')).toMatchObject({ code: 0, out: 'a.json and c.json say the same.\n' });
});

describe('export', () => {
  test('prints what build writes', async () => {
    const { cwd, call } = makeShop();
    await runsheet(['build', 'shop.md', '--emit', 'checklist'], { cwd });
    expect(readdirSync(join(cwd, 'dist/shop')).sort()).toEqual(['checklist.json', 'manifest.json']);
    expect((await call('export', 'shop.md')).out).toBe(readFileSync(join(cwd, 'dist/shop/checklist.json'), 'utf8'));
    writeFileSync(join(cwd, 'shop.md'), `${shopGuide}- [ ] One more\n`);
    expect(await runsheet(['build', 'shop.md', '--emit', 'checklist', '--check'], { cwd })).toMatchObject({
      code: 1,
      out: expect.stringContaining('dist/shop/checklist.json is stale'),
    });
  });

  test.each([
    ['markdown', '- [ ] Backup taken (line 5)'],
    ['github', '- [ ] Backup taken (line 5)'],
    ['csv', 'backup-taken,before,before,,5,Backup taken,yes'],
  ])('as %s', async (format, wanted) => {
    const { call } = makeShop();
    const { code, out } = await call('export', 'shop.md', '--format', format, '--phase', 'before');
    expect(code).toBe(0);
    expect(out).toContain(wanted);
    expect(out).not.toContain('Release copied');
  });
});
