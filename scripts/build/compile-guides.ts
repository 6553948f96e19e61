import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { compile } from '../../src/compile.ts';
import { decodeBytes } from '../../src/markdown/index.ts';
import { root } from './paths.ts';
import { writeWhole } from './write-whole.ts';

/** Compiles `guides/` into `dist/<slug>/guide.json`. Returns what it wrote, a line each. */
export async function compileGuides(): Promise<string[]> {
  const owners = new Map<string, string>();
  const written: string[] = [];
  for (const path of (await glob('guides/**/*.md', { cwd: root })).sort()) {
    const decoded = decodeBytes(readFileSync(join(root, path)));
    if (!decoded.ok) throw new Error(`${path}: ${decoded.message}`);
    const guide = compile(decoded.text, { path });
    const owner = owners.get(guide.slug);
    if (owner) throw new Error(`${path} and ${owner} have the same slug, ${guide.slug}: rename one of them.`);
    owners.set(guide.slug, path);
    const target = `dist/${guide.slug}/guide.json`;
    writeWhole(join(root, target), `${JSON.stringify(guide, null, 2)}\n`);
    written.push(`${target} from ${path}`);
  }
  return written;
}
