import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMissing } from '../outputs/file-errors.ts';
import { UsageError } from '../usage-error.ts';
import { listFiles } from './list-files.ts';
import { moveFiles } from './move-files.ts';

/** Names the files of the site that stands in a folder, so that the next one can take its place. */
const listName = 'runsheet-site.json';

/**
 * Puts a site in the place of the one before, from a folder that nobody needs any more. Only files that an earlier site has left are deleted.
 *
 * @throws UsageError when the folder holds something else
 */
export async function placeSite(from: string, to: string, name: string, force: boolean): Promise<string[]> {
  const before = await readList(to);
  if (before === null && !force && (await isFull(to))) {
    throw new UsageError(
      `${name}: the folder holds something else than a site; name another with --out, or use --force.`,
    );
  }
  const files = listFiles(from);
  await mkdir(to, { recursive: true });
  moveFiles(from, to, files);
  const present = new Set(files);
  for (const file of (before ?? []).filter((path) => !present.has(path) && isBelow(path))) {
    await rm(join(to, file), { force: true });
    await removeEmpty(to, dirname(file));
  }
  await writeFile(join(to, listName), `${JSON.stringify({ schema: 1, files }, null, 2)}\n`);
  return files;
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
    return (await readdir(folder)).length > 0;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
