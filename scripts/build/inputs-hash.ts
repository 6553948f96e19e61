import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { root } from './paths.ts';

/** Changes when a file changes from which the bundles are made. */
export async function inputsHash(): Promise<string> {
  const files = await glob(
    ['src/**', 'docs/*.md', 'scripts/build/**', 'package.json', 'package-lock.json', 'tsconfig*.json'],
    {
      cwd: root,
    },
  );
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}
