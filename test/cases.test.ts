import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import { decodeBytes } from '../src/markdown/index.ts';
import { Guide } from '../src/model/index.ts';
import { summarise } from './support/summarise.ts';

const folder = join(import.meta.dirname, 'cases');
const names = readdirSync(folder).sort();

/** Three backticks or tildes at the start of a line, below any list indent, quote mark or item bullet. */
const fenceMark = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)?(?:`{3,}|~{3,})/;

function readGuide(name: string): string {
  const decoded = decodeBytes(readFileSync(join(folder, name, 'guide.md')));
  if (!decoded.ok) throw new Error(`${name}/guide.md: ${decoded.message}`);
  return decoded.text;
}

describe.each(names)('%s', (name) => {
  const text = readGuide(name);
  const compiled = compile(text, { path: 'guide.md', slug: name });

  it('means what its summary says', async () => {
    await expect(summarise(compiled)).toMatchFileSnapshot(join(folder, name, 'expected', 'summary.txt'));
  });

  it('is a model by its own schema', () => {
    expect(Guide.parse(compiled)).toEqual(compiled);
  });

  it('holds every line that opens or closes a fence in exactly one block, or in a sentence', () => {
    const holders = text.split(/\r\n?|\n/).flatMap((line, index) => {
      if (!fenceMark.test(line)) return [];
      const at = index + 1;
      const isInside = ({ span }: Guide['blocks'][number]) => span.start.line <= at && at <= span.end.line;
      const isSentence = /^\s*`{3,}[^`]+`{3,}/.test(line) && !compiled.blocks.some(isInside);
      return isSentence ? [] : [{ line: at, blocks: compiled.blocks.filter(isInside).length }];
    });
    expect(holders.filter(({ blocks }) => blocks !== 1)).toEqual([]);
  });

  it('has the same bytes every time', () => {
    const again = compile(text, { path: 'guide.md', slug: name });
    expect(JSON.stringify(again)).toBe(JSON.stringify(compiled));
  });
});
