import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { systemReason } from './file-errors.ts';

export interface NewFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * Makes files that are not there, and the folders for them: all of them or, when one cannot be made, none. What is there
 * is never written over, not even when somebody else makes it meanwhile.
 *
 * @throws UsageError that names the file which cannot be made
 */
export async function createFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  const unfinished: { from: string; to: string; path: string }[] = [];
  let current = '';
  try {
    for (const { path, text } of files) {
      current = path;
      const to = join(folder, path);
      const from = join(dirname(to), `.${basename(to)}.${randomBytes(6).toString('hex')}.tmp`);
      const made = await mkdir(dirname(to), { recursive: true });
      if (made !== undefined) undo.push(() => removeEmpty(dirname(to), made));
      undo.push(() => rm(from, { force: true }));
      await writeWhole(from, text);
      unfinished.push({ from, to, path });
    }
    for (const { from, to, path } of unfinished) {
      current = path;
      // Unlike a rename, it fails where something is.
      await link(from, to);
      undo.push(() => rm(to, { force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => {});
    throw explain(error, current);
  }
  for (const { from } of unfinished) await rm(from, { force: true });
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** From a folder up to the one that was made first. */
async function removeEmpty(folder: string, first: string): Promise<void> {
  await rmdir(folder);
  if (folder !== first) await removeEmpty(dirname(folder), first);
}

function explain(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST' && syscall === 'link') {
    return new UsageError(`${path}: it is there already, and nothing was written; name another file.`);
  }
  const reason = systemReason(error);
  return reason === null ? error : new UsageError(`${path}: it cannot be written (${reason}).`);
}
