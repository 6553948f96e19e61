import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderPrefix } from './folder-prefix.ts';

/** A hook that a running test asks for comes too late: what tests have made in the meantime goes when all are done. */
export function teardown(): void {
  for (const name of readdirSync(tmpdir()))
    if (name.startsWith(folderPrefix)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
}
