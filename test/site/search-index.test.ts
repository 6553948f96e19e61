import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { expect, test } from 'vitest';
import { digestText } from '../../src/cli/outputs/hash-text.ts';
import { writeSearchIndex } from '../../src/cli/site/search-index.ts';
import { compile } from '../../src/compile.ts';
import { makeSite } from '../../src/site/index.ts';
import { makeFolder } from '../support/make-folder.ts';

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
  const folder = makeFolder({});
  expect(await writeSearchIndex(join(folder, 'steps'), records, pagefind, records.length)).toBe('');
  expect(await writeSearchIndex(join(folder, 'phases'), records, pagefind, records.length - 1)).toBe(
    `${records.length} steps are too many for the search: it finds phases in place of steps.\n`,
  );
  const count = (name: string) => readdirSync(join(folder, name, 'pagefind/fragment')).length;
  expect(count('phases')).toBeLessThan(count('steps'));
  expect(count('phases')).toBeGreaterThan(0);
});
