import { mkdir, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMissing, systemReason } from '../outputs/file-errors.ts';
import { type LockWorld, withLock } from '../outputs/lock.ts';
import { replaceFile } from '../outputs/replace-file.ts';
import { UsageError } from '../usage-error.ts';
import { listFiles } from './list-files.ts';
import { moveFiles } from './move-files.ts';

/** Names the files of the site that stands in a folder, so that the next one can take its place. */
const listName = 'runsheet-site.json';

const lockName = '.runsheet-site';

export interface SitePlace {
  readonly folder: string;
  /** The folder as people read it. */
  readonly name: string;
  /** Also into a folder that holds something else. */
  readonly force: boolean;
}

/**
 * Puts a site in the place of the one before, from a folder that nobody needs any more. Only files that an earlier site
 * has left are deleted. Pages come after what they load, and the program that keeps them in a browser comes last.
 *
 * @throws UsageError when the folder holds something else, or cannot be written
 */
export async function placeSite(from: string, { folder, name, force }: SitePlace, world: LockWorld): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true });
    const files = listFiles(from);
    await withLock(join(folder, lockName), `${name}/${lockName}`, world, async () => {
      const before = await readList(folder);
      if (before === null && !force && (await isFull(folder))) {
        throw new UsageError(
          `${name}: the folder holds something else than a site; name another with --out, or use --force.`,
        );
      }
      // First: who comes after a build that was ended has to know all that is there.
      await writeList(folder, [...new Set([...(before ?? []), ...files])].sort());
      moveFiles(
        from,
        folder,
        files.toSorted((a, b) => orderOf(a) - orderOf(b)),
      );
      await removeOld(folder, before ?? [], new Set(files));
      await writeList(folder, files);
    });
    return files;
  } catch (error) {
    const reason = error instanceof UsageError ? null : systemReason(error);
    if (reason === null) throw error;
    throw new UsageError(`${name}: it cannot be written (${reason}).`);
  }
}

const orderOf = (file: string): number => (file === 'sw.js' ? 2 : file.endsWith('.html') ? 1 : 0);

const writeList = (folder: string, files: readonly string[]): Promise<void> =>
  replaceFile(join(folder, listName), `${JSON.stringify({ schema: 1, files }, null, 2)}\n`);

async function removeOld(to: string, before: readonly string[], present: ReadonlySet<string>): Promise<void> {
  for (const file of before.filter((path) => !present.has(path) && isBelow(path))) {
    await rm(join(to, file), { force: true });
    await removeEmpty(to, dirname(file));
  }
}

async function removeEmpty(root: string, folder: string): Promise<void> {
  for (let at = folder; at !== '.'; at = dirname(at)) {
    try {
      await rmdir(join(root, at));
    } catch {
      return;
    }
  }
}

async function readList(folder: string): Promise<string[] | null> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, listName), 'utf8')) as { files?: unknown };
    return Array.isArray(files) ? files.filter((file): file is string => typeof file === 'string') : null;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A list that somebody has changed must not delete what lies elsewhere. */
const isBelow = (path: string): boolean =>
  !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');

async function isFull(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some((name) => name !== `${lockName}.lock`);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
