import { lstat, readFile } from 'node:fs/promises';
import { isMissing } from './file-errors.ts';
import { hashText } from './hash-text.ts';

/**
 * How a file on the disk stands to what would be written in its place: it holds the same, holds what an earlier build
 * wrote, was edited since, was never ours, or is no file at all.
 */
export type Standing = 'missing' | 'current' | 'stale' | 'edited' | 'foreign' | 'no-file';

/**
 * @param wanted what would be written; null when the file is no longer made
 * @param recorded the hashes that builds have noted; none when they know no such file
 */
export async function standingOf(path: string, wanted: string | null, recorded: readonly string[]): Promise<Standing> {
  try {
    if (!(await lstat(path)).isFile()) return 'no-file';
    const hash = hashText(await readFile(path));
    if (wanted !== null && hash === hashText(wanted)) return 'current';
    if (recorded.length === 0) return 'foreign';
    return recorded.includes(hash) ? 'stale' : 'edited';
  } catch (error) {
    if (isMissing(error)) return 'missing';
    throw error;
  }
}
