import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
  decodeBytes,
  type GuideNode,
  lineStarts,
  listCodeLines,
  parseMarkdown,
  readText,
} from '../../src/markdown/index.ts';
import { walk } from '../../src/markdown/walk.ts';

const shared = join(import.meta.dirname, '../../../shared');
const folders = ['corpus/files', 'seeds'].map((name) => join(shared, name)).filter((path) => existsSync(path));
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
const bare = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

function countFences(root: GuideNode, text: string): number {
  let count = 0;
  walk(root, (node) => {
    if (node.type !== 'code') return;
    if (/^(?:```|~~~)/.test(text.slice(node.position?.start.offset))) count += 1;
  });
  return count;
}

describe.skipIf(files.length === 0)('guides as they are written', () => {
  it.each(files)('%s', (file) => {
    const decoded = decodeBytes(readFileSync(file));
    if (!decoded.ok) throw new Error(decoded.message);
    const { text } = readText(decoded.text);
    const { root } = parseMarkdown(text);
    expect(countFences(root, text)).toBeGreaterThanOrEqual(countFences(bare.parse(text), text));
    const starts = lineStarts(text);
    walk(root, (node) => {
      if (node.type !== 'code') return;
      for (const { text: content, line, column } of listCodeLines(text, node)) {
        expect(text.slice((starts[line - 1] ?? 0) + column - 1).startsWith(content)).toBe(true);
      }
    });
  });
});
