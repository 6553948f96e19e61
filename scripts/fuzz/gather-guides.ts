import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../../src/markdown/index.ts';

/** Where guides lie; those beside the checkout are used when they are there. */
const folders = ['guides', 'templates', 'test/cases', '../shared/seeds', '../shared/corpus/files'];

/** All guides to be had, in an order that is the same everywhere. */
export function gatherGuides(root: string): string[] {
  return folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:md|mdx|markdown)$/.test(path) && !/expected/.test(path))
        .sort()
        .flatMap((path) => {
          const decoded = decodeBytes(readFileSync(join(folder, path)));
          return decoded.ok ? [decoded.text] : [];
        }),
    );
}
