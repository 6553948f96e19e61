import { expect, test } from 'vitest';
import { digestText, hashText } from '../../src/cli/outputs/hash-text.ts';
import { compile } from '../../src/compile.ts';
import { joinPhases, makeSite, type SearchRecord } from '../../src/site/index.ts';
import { joinSegments, pickSegment, splitSegments } from '../../src/site/page/segments.ts';

const text = `# Deploy the shop

**Risk**: 🔴 High (touches the database)

## 1. Before

### 1.1 Backup (staging)

Stop the writers & wait.

- [ ] Nobody writes

| Table | Rows |
| --- | --- |
| orders | 9 |

\`\`\`bash
# Take it
pg_dump --no-owner "$DATABASE_URL" \\
  > shop.sql
ls -l
\`\`\`

## Rollback

### Database

\`\`\`sql
DROP TABLE orders;
\`\`\`
`;

function recordsOf(markdown: string): readonly SearchRecord[] {
  const guide = compile(markdown, { path: 'docs/Deploy shop.md' });
  const input = {
    address: 'deploy shop',
    path: guide.source.path,
    guide,
    text,
    files: [],
    scripts: [],
    findings: [],
    change: null,
    edit: null,
  };
  expect(guide.source.sha256).toBe(hashText(markdown));
  return makeSite([{ ...input, text: markdown }], {
    version: '1',
    base: '/docs/',
    origin: null,
    schemas: [],
    documents: [],
    digest: digestText,
  }).records;
}

const titled = (records: readonly SearchRecord[], title: string) => records.find(({ meta }) => meta['title'] === title);

test('a step is a record with its words, items, cells and commands in reading order', () => {
  const step = titled(recordsOf(text), '1.1 Backup (staging)');
  expect(step?.content).toBe(
    '¦ Stop the writers & wait. ¦ Nobody writes ¦ Table Rows ¦ orders 9 ❯ # Take it ❯ pg_dump --no-owner "$DATABASE_URL" \\ > shop.sql ❯ ls -l',
  );
  expect(step?.meta).toEqual({
    title: '1.1 Backup (staging)',
    guide: 'Deploy the shop',
    phase: '1 Before',
    command: 'pg_dump --no-owner "$DATABASE_URL" \\',
  });
  expect(step?.filters).toMatchObject({
    environment: ['staging'],
    language: ['bash'],
    risk: ['high'],
    phase: ['1 Before'],
  });
});

test('addresses lead to the step below the root of the site', () => {
  expect(titled(recordsOf(text), '1.1 Backup (staging)')?.url).toBe('guides/deploy%20shop/#before/backup-staging');
});

test('all steps below a rollback are of that kind', () => {
  expect(titled(recordsOf(text), 'Database')?.filters.kind).toEqual(['rollback']);
});

test('a heading that only groups steps is found as a phase, and not below one', () => {
  const titles = recordsOf('# X\n\n## Phase\n\n### Group\n\n#### Step\n\nWords.\n').map(({ meta }) => meta['title']);
  expect(titles).toEqual(['X', 'Phase', 'Step']);
});

test('phases take the place of their steps with all that these can be found by', () => {
  const phases = joinPhases(recordsOf(text));
  expect(phases.map(({ meta }) => meta['title'])).toEqual(['Deploy the shop', '1 Before', 'Rollback']);
  const [, before] = phases;
  expect(before?.content).toContain('¦ 1.1 Backup (staging) ¦ Stop the writers');
  expect(before?.filters.language).toEqual(['bash']);
  expect(before?.meta['command']).toMatch(/^pg_dump/);
});

test('of what was found, the command with most of the words is shown', () => {
  const content = joinSegments([
    { isCode: false, text: 'Restore the backup ❯ of last night' },
    { isCode: true, text: 'ls backup' },
    { isCode: true, text: 'pg_restore\n  backup.sql' },
  ]);
  const words = content.split(' ');
  const found = words.flatMap((word, at) => (/restore$|backup|last/i.test(word) ? [at] : []));
  const segments = splitSegments(content, found);
  expect(segments.map((segment) => segment.words.length)).toEqual([6, 2, 2]);
  expect(pickSegment(segments)?.words.map(({ text: word }) => word)).toEqual(
    'Restore the backup of last night'.split(' '),
  );
  expect(pickSegment(segments.slice(1))?.words[0]?.text).toBe('pg_restore');
  expect(pickSegment(splitSegments(content, []))).toBeNull();
});
