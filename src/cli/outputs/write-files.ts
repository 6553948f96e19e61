import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OutputFile } from './make-outputs.ts';

/**
 * Writes files so that nobody ever sees half of one: all of them under other names first, then each takes its place.
 * When one cannot be written, none has changed.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  const written: { unfinished: string; path: string }[] = [];
  try {
    for (const { path, text, mode } of files) {
      const whole = join(folder, path);
      const unfinished = join(dirname(whole), `.${basename(whole)}.${randomBytes(6).toString('hex')}.tmp`);
      await mkdir(dirname(whole), { recursive: true });
      written.push({ unfinished, path: whole });
      await writeNew(unfinished, text, mode);
    }
    for (const { unfinished, path } of written) await rename(unfinished, path);
  } catch (error) {
    for (const { unfinished } of written) await rm(unfinished, { force: true });
    throw error;
  }
}

async function writeNew(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(text);
    // What the umask took away: a script that cannot be started is of no use.
    await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes sure that a file which need not be written can still be started. */
export const setMode = (folder: string, { path, mode }: OutputFile): Promise<void> => chmod(join(folder, path), mode);

/** Deletes files that are no longer made, and the folders that are empty then. */
export async function removeFiles(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await rm(join(folder, path), { force: true });
    if (path.includes('/')) await rmdir(join(folder, dirname(path))).catch(() => {});
  }
}
