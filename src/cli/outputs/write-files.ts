import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMissing } from './file-errors.ts';
import type { OutputFile } from './make-outputs.ts';

/**
 * Writes files so that nobody ever sees half of one: all of them under other names first, then each takes its place, the
 * last one when all else is done. When one cannot be written, none has changed.
 *
 * @param gone files to delete, and with them the folders that are empty then
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  gone: readonly string[] = [],
): Promise<void> {
  const written: { unfinished: string; path: string }[] = [];
  try {
    for (const { path, text, mode } of files) {
      const whole = join(folder, path);
      const unfinished = join(dirname(whole), `.${basename(whole)}.${randomBytes(6).toString('hex')}.tmp`);
      await mkdir(dirname(whole), { recursive: true });
      written.push({ unfinished, path: whole });
      await writeNew(unfinished, text, mode);
    }
    const last = written.at(-1);
    for (const { unfinished, path } of written.slice(0, -1)) await rename(unfinished, path);
    await removeFiles(folder, gone);
    if (last !== undefined) await rename(last.unfinished, last.path);
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

/** Where a writer that was killed has left files that were to take the place of one. */
export async function findUnfinished(path: string): Promise<string[]> {
  const start = `.${basename(path)}.`;
  const names = await readdir(dirname(path)).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names
    .filter((name) => name.startsWith(start) && /^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length)))
    .map((name) => join(dirname(path), name));
}

/** To be called by one who knows that nobody else writes now. */
export async function removeUnfinished(path: string): Promise<void> {
  for (const unfinished of await findUnfinished(path)) await rm(unfinished, { force: true });
}

/** Makes sure that a file which need not be written can still be started. */
export async function setMode(folder: string, { path, mode }: OutputFile): Promise<void> {
  const whole = join(folder, path);
  // Asked first: on a file system that cannot be written, all may be well as it is.
  if (((await stat(whole)).mode & 0o777) !== mode) await chmod(whole, mode);
}

async function removeFiles(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await rm(join(folder, path), { force: true });
    if (path.includes('/')) await rmdir(join(folder, dirname(path))).catch(() => {});
  }
}
