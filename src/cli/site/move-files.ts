import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts files of one folder into the place of those of another. What is moved on one disk is not read. */
export function moveFiles(from: string, to: string, files: readonly string[]): void {
  let isElsewhere = false;
  for (const folder of new Set(files.map((file) => dirname(file)))) mkdirSync(join(to, folder), { recursive: true });
  for (const file of files) {
    const [source, target] = [join(from, file), join(to, file)];
    isElsewhere ||= !moves(source, target);
    if (!isElsewhere) continue;
    // A link that stands there is replaced, not followed.
    rmSync(target, { force: true });
    copyFileSync(source, target);
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
