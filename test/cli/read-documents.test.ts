import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocuments } from '../../src/cli/site/read-documents.ts';
import { parseMarkdown, readText } from '../../src/markdown/index.ts';
import { makeDocumentPages } from '../../src/site/document/document-page.ts';

test('documents that were written and read again are the same pages', () => {
  const parsed = parseDocuments();
  const whole = parsed.map(({ name }) => {
    const text = readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
    return { name, root: parseMarkdown(readText(text).text).root };
  });
  const pages = makeDocumentPages(JSON.parse(JSON.stringify(parsed)), '/docs/');
  expect(pages.length).toBeGreaterThan(5);
  expect(pages).toEqual(makeDocumentPages(whole, '/docs/'));
  expect(JSON.stringify(parsed)).not.toContain('"position"');
});
