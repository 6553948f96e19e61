import { cp, mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { isMissing } from '../outputs/file-errors.ts';
import { UsageError } from '../usage-error.ts';

/** Names the files of the site that stands in a folder, so that the next one can take its place. */
const listName = 'runsheet-site.json';

/**
 * Puts a site in the place of the one before. Only files that an earlier site has left are deleted.
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
  const files = await listFiles(from);
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true, force: true });
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

/** With forward slashes, sorted by code unit. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}
