import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { decodeBytes, parseMarkdown, readText } from '../../src/markdown/index.ts';
import { Guide } from '../../src/model/index.ts';
import { findModelFaults } from '../invariants/model-faults.ts';
import { listBareCodeLines } from '../property/bare-code.ts';

/** Real guides that lie beside the checkout, where there are any. Only their names and what was counted are in it. */
const folders = ['corpus/files/', 'seeds/'].map((name) => new URL(`../../../shared/${name}`, import.meta.url));
const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.mdx?$/.test(name))
      .sort()
      .map((name) => ({ name, url: new URL(encodeURIComponent(name), folder) })),
  );

interface Counts {
  sections: number;
  blocks: number;
  checklist: number;
  criteria: number;
  commands: number;
  dispositions: Record<string, number>;
}

const countsFile = new URL('counts.json', import.meta.url);
const pinned: Record<string, Counts> = JSON.parse(readFileSync(countsFile, 'utf8'));
const isUpdating = process.env['UPDATE_COUNTS'] === '1' && !process.env['CI'];

function count({ sections, blocks, checklist, criteria }: Guide): Counts {
  const dispositions: Record<string, number> = {};
  for (const disposition of blocks.map((block) => block.disposition).sort())
    dispositions[disposition] = (dispositions[disposition] ?? 0) + 1;
  return {
    sections: sections.length,
    blocks: blocks.length,
    checklist: checklist.length,
    criteria: criteria.length,
    commands: blocks.flatMap(({ commands }) => commands).length,
    dispositions,
  };
}

function readGuide(url: URL): string {
  const decoded = decodeBytes(readFileSync(url));
  if (!decoded.ok) throw new Error(decoded.message);
  return decoded.text;
}

const fenceMark = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(?:`{3,}|~{3,})[^`]*$/;

describe.skipIf(files.length === 0)('real guides', () => {
  const counted = new Map<string, Counts>();

  it.each(files)('$name', ({ name, url }) => {
    const raw = readGuide(url);
    const { text } = readText(raw);
    const guide = compile(raw, { path: name });
    counted.set(name, count(guide));
    expect(Guide.parse(guide)).toEqual(guide);
    expect(findModelFaults(guide, raw)).toEqual([]);

    const { recovered } = parseMarkdown(text);
    const commands = recovered.filter(({ kind }) => kind === 'one-line-code').map(({ line }) => line);
    const containers = recovered.filter(({ kind }) => kind !== 'one-line-code');
    const isPlain = (line: number) => !containers.some((found) => found.line <= line && line <= found.endLine);
    const blockLines = guide.blocks.map(({ span }) => span.start.line);
    const plainLines = [...listBareCodeLines(text), ...commands].filter(isPlain).sort((a, b) => a - b);
    expect(blockLines.filter(isPlain)).toEqual(plainLines);
    expect(commands.filter((line) => !blockLines.includes(line))).toEqual([]);
    const lost = text
      .split('\n')
      .map((content, index) => ({ content, line: index + 1 }))
      .filter(({ content, line }) => !isPlain(line) && fenceMark.test(content))
      .filter(({ line }) => !guide.blocks.some(({ span }) => span.start.line <= line && line <= span.end.line));
    expect(lost).toEqual([]);

    if (!isUpdating) expect(counted.get(name)).toEqual(pinned[name]);
  });

  it.runIf(isUpdating)('are counted anew', () => {
    const sorted = Object.fromEntries([...counted].sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(countsFile, `${JSON.stringify(sorted, null, 2)}\n`);
  });

  it.skipIf(isUpdating)('are all counted', () => {
    expect([...counted.keys()].sort()).toEqual(Object.keys(pinned).sort());
  });
});
