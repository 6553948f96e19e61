import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a file stands until it is whole. A move that was ended leaves one, which the next one takes. */
const unfinishedName = '.runsheet-site.tmp';

/**
 * Puts files of one folder, in their order, into the place of those of another, so that nobody ever sees half of one. What
 * is moved on one disk is not read.
 */
export function moveFiles(from: string, to: string, files: readonly string[]): void {
  let isElsewhere = false;
  for (const folder of new Set(files.map((file) => dirname(file)))) mkdirSync(join(to, folder), { recursive: true });
  for (const file of files) {
    const [source, target] = [join(from, file), join(to, file)];
    isElsewhere ||= !moves(source, target);
    if (!isElsewhere) continue;
    const unfinished = join(to, unfinishedName);
    // A link that stands there is replaced, not followed.
    rmSync(unfinished, { force: true });
    copyFileSync(source, unfinished);
    renameSync(unfinished, target);
  }
}

/** False when another disk holds the target. */
function moves(source: string, target: string): boolean {
  try {
    renameSync(source, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EXDEV') return false;
    throw error;
  }
}
