import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { emitChecklist, selectPhases } from '../../../src/emit/index.ts';
import { makeValidator } from '../../support/schema-validator.ts';

const checklistOf = (text: string) => emitChecklist(compile(text, { path: 'shop.md' }));

const shop = `# Shop

## 1. Pre-deployment checklist

- [ ] Tests pass
- [x] Disk is free (optional)
  - [ ] 20 GB on /srv
- [ ] Backup taken (owner: Ana)

### 1.1 Check the service

- [ ] Service answers

## 2. Deploy (10 minutes)

1. Copy the release
2. Restart

## 3. Verify (first 15 minutes)

\`\`\`
□ Login works
□ Error rate < 1%
\`\`\`

**Monitoring**:

- [ ] Health endpoint answers

**Check**:

\`\`\`bash
curl -fsS http://localhost:8000/health
# Expected: ok
\`\`\`

## 4. Success criteria

- Error rate < 1% for 10 minutes
- [ ] Customers are happy

## 5. Rollback

### When to roll back

- [ ] Error rate > 5%

### Steps

- [ ] Revert the release

## 6. Changelog

- [x] Wrote this guide
`;

const { items, ...checklist } = checklistOf(shop);
const item = (text: string) => items.find((row) => row.text.startsWith(text));

test('is what the published schema says', () => {
  expect(makeValidator('checklist')(checklistOf(shop))).toEqual([]);
});

test.each([
  ['Tests pass', 'before', true],
  ['Disk is free', 'before', false],
  ['20 GB on', 'before', false],
  ['Service answers', 'before', true],
  ['Copy the release', 'during', false],
  ['Login works', 'verify', true],
  ['Health endpoint', 'verify', true],
  ['Error rate < 1% for', 'criteria', true],
  ['Customers are happy', 'criteria', true],
  ['Error rate > 5%', 'rollback-triggers', false],
  ['Revert the release', 'rollback', true],
  ['Wrote this guide', 'reference', false],
])('%s: phase %s, required: %s', (text, phase, required) => {
  expect(item(text)).toMatchObject({ phase, required });
});

test('phases are counted in the order in which they are gone through', () => {
  expect(checklist.phases.map(({ phase, items: all, required }) => [phase, all, required])).toEqual([
    ['before', 5, 3],
    ['during', 2, 0],
    ['verify', 3, 3],
    ['criteria', 2, 2],
    ['rollback-triggers', 1, 0],
    ['rollback', 1, 1],
    ['reference', 1, 0],
  ]);
});

describe('an item says', () => {
  test('what holds it, who does it and when', () => {
    expect(item('20 GB')).toMatchObject({ parent: item('Disk is free')?.id, optional: true });
    expect(item('Backup taken')).toMatchObject({ owner: 'Ana', parent: null, checked: false });
    expect(item('Disk is free')).toMatchObject({ checked: true });
    expect(item('Login works')).toMatchObject({
      form: 'box',
      boxed: true,
      window: { unit: 'minute', end: 15 },
      anchor: 'verify',
      line: 22,
    });
  });

  test('the commands that show it, with what they give', () => {
    const row = item('Health endpoint');
    expect(row).toMatchObject({ method: 'command', commands: [checklist.commands[0]?.id] });
    expect(checklist.commands).toMatchObject([
      {
        line: 32,
        endLine: 35,
        purpose: 'check',
        unattended: true,
        commands: [{ text: 'curl -fsS http://localhost:8000/health', line: 33 }],
        expects: [{ text: 'ok', command: 33 }],
      },
    ]);
  });

  test.each([
    ['curl localhost/health\n# Expected: ok', 'check', true],
    ['curl localhost/health', 'check', true],
    ['kubectl rollout undo deployment/shop\n# Expected: rolled back', 'action', false],
    ['rm -rf /srv/old', 'action', false],
    ['curl https://<host>/health\n# Expected: ok', 'check', false],
  ])('whether its commands may be run to find out: %j is a %s', (code, purpose, unattended) => {
    const { commands } = checklistOf(
      `# Shop\n\n## Verify\n\n- [ ] It works\n\n**Check**:\n\n\`\`\`bash\n${code}\n\`\`\`\n`,
    );
    expect(commands).toMatchObject([{ purpose, unattended }]);
  });

  test('what it demands', () => {
    expect(item('Error rate > 5%')).toMatchObject({
      method: 'criterion',
      criteria: [{ polarity: 'rollback', comparator: '>', value: 5, unit: '%' }],
    });
    expect(item('Customers')).toMatchObject({ method: 'person' });
  });

  test('which alternative it belongs to', () => {
    const { items: rows } = checklistOf(
      '# Shop\n\n## Deploy\n\n### Option A: SQLite\n\n- [ ] Stop\n\n### Option B: PostgreSQL\n\n- [ ] Drain\n',
    );
    expect(rows.map(({ choice, required }) => [choice?.option, required])).toEqual([
      [expect.stringContaining('SQLite'), true],
      [expect.stringContaining('PostgreSQL'), true],
    ]);
  });
});

test('groups are the lists of the guide with the headings above them', () => {
  expect(checklist.groups.slice(0, 4).map(({ label, title, path, list }) => ({ label, title, path, list }))).toEqual([
    { label: '1', title: 'Pre-deployment checklist', path: ['Pre-deployment checklist'], list: null },
    {
      label: '1.1',
      title: 'Check the service',
      path: ['Pre-deployment checklist', 'Check the service'],
      list: null,
    },
    { label: '2', title: 'Deploy', path: ['Deploy'], list: null },
    { label: '3', title: 'Verify', path: ['Verify'], list: null },
  ]);
  expect(checklist.groups[4]).toMatchObject({ section: 'verify', list: 'Monitoring' });
});

test('a row of a table that demands something is an item', () => {
  const rows = checklistOf(
    '# Shop\n\n## Success criteria\n\n- [ ] Error rate < 1%\n\n| Metric | Target |\n| --- | --- |\n| Error rate | < 1% |\n',
  ).items;
  expect(rows).toMatchObject([
    { form: 'task', line: 5 },
    { form: 'table', line: 9, phase: 'criteria', required: true, method: 'criterion', text: 'Error rate < 1%' },
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
});

test('what a step does to go back belongs to the way back', () => {
  const lines = [
    '# Shop',
    '',
    '## Deployment',
    '',
    'If the pods do not come up, roll back:',
    '',
    '1. Scale down',
    '2. Call Jens',
  ];
  const { items } = checklistOf(lines.join('\n'));
  expect(items.filter(({ form }) => form === 'numbered').map(({ phase }) => phase)).toEqual(['rollback', 'rollback']);
});

test('some phases only: with their groups, commands and the items that hold theirs', () => {
  const part = selectPhases(checklistOf(shop), ['verify']);
  expect(makeValidator('checklist')(part)).toEqual([]);
  expect(part.phases.map(({ phase }) => phase)).toEqual(['verify']);
  expect(part.items.map(({ text }) => text)).toEqual(['Login works', 'Error rate < 1%', 'Health endpoint answers']);
  expect(part.commands).toHaveLength(1);
  expect(selectPhases(checklistOf(shop), ['criteria']).commands).toEqual([]);
});

describe('the seal', () => {
  const sealOf = (text: string) => checklistOf(text).items[0]?.seal;
  const text =
    '# Shop\n\n## Verify\n\n- [ ] Error rate < 1%\n\n  ```bash\n  curl localhost/health\n  # Expected: ok\n  ```\n';
  const seal = sealOf(text);

  test.each([
    ['the tick', text.replace('[ ]', '[x]')],
    ['the place', text.replace('# Shop\n', '# Shop\n\nMore words.\n')],
    ['a full stop', text.replace('< 1%', '< 1%.')],
    ['the emphasis', text.replace('Error rate', '**Error rate**')],
    ['the number of the heading', text.replace('## Verify', '## 7. Verify')],
  ])('does not depend on %s', (_, changed) => expect(sealOf(changed)).toEqual(seal));

  test.each([
    ['words', text.replace('Error rate', 'Mean error rate')],
    ['commands', text.replace('/health', '/ready')],
    ['commands', text.replace('Expected: ok', 'Expected: ready')],
    ['criteria', text.replace('< 1%', '< 2%')],
  ] as const)('tells that its %s have changed', (part, changed) => {
    expect(sealOf(changed)?.[part]).not.toBe(seal?.[part]);
  });
});
