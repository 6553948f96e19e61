import * as pagefind from 'pagefind';
import { expect, test } from 'vitest';
import { digestText } from '../../src/cli/outputs/hash-text.ts';
import { makeSearchIndex, searchNotes } from '../../src/cli/site/search-index.ts';
import { compile } from '../../src/compile.ts';
import { makeSite } from '../../src/site/index.ts';

const text = `# Deploy the shop

## 1. Before

### 1.1 Backup

\`\`\`bash
pg_dump shop > shop.sql
\`\`\`

### 1.2 Look

\`\`\`bash
ls -l shop.sql
\`\`\`

## 2. Deploy

\`\`\`bash
docker compose up -d
\`\`\`
`;

const guide = compile(text, { path: 'shop.md' });
const input = {
  address: 'shop',
  path: guide.source.path,
  guide,
  text,
  files: [],
  scripts: [],
  findings: [],
  change: null,
  edit: null,
};
const { records } = makeSite([input], {
  version: '1',
  base: '/',
  origin: null,
  schemas: [],
  documents: [],
  digest: digestText,
});

test('an index has a record for each step, or says that it has one for each phase', async () => {
  expect(records.length).toBeGreaterThan(3);
  const count = async (limit: number) =>
    (await makeSearchIndex(records, pagefind, limit)).filter(({ path }) => path.startsWith('fragment/')).length;
  const [steps, phases] = [await count(records.length), await count(records.length - 1)];
  expect(phases).toBeLessThan(steps);
  expect(phases).toBeGreaterThan(0);
  expect(searchNotes(records, records.length)).toBe('');
  expect(searchNotes(records, records.length - 1)).toBe(
    `${records.length} steps are too many for the search: it finds phases in place of steps.\n`,
  );
});
