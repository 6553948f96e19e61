import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { decodeBytes } from '../../src/markdown/index.ts';
import { makeScriptFolder } from '../support/script-folder.ts';

/** Real guides that lie beside the checkout, where there are any. */
const files = ['corpus/files/', 'seeds/']
  .map((name) => new URL(`../../../shared/${name}`, import.meta.url))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.mdx?$/.test(name))
      .map((name) => ({ name, url: new URL(encodeURIComponent(name), folder) })),
  );

describe.skipIf(files.length === 0)('the scripts of real guides', () => {
  const folder = makeScriptFolder();

  test('are built', () => {
    for (const { name, url } of files) {
      const decoded = decodeBytes(readFileSync(url));
      if (!decoded.ok) throw new Error(decoded.message);
      const slug = name.replace(/[^\w-]+/g, '-');
      expect(folder.add(slug, compile(decoded.text, { path: 'guide.md' })).length, name).toBeGreaterThan(2);
    }
  });

  test('are parsed by bash', () => {
    expect(folder.listUnparsed()).toEqual([]);
  });

  test('print their plan without any program, and leave nothing behind', () => {
    expect(folder.listUnplanned()).toEqual([]);
  });
});
