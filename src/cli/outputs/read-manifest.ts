import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './file-errors.ts';
import { Manifest } from './manifest.ts';
import { findUnfinished } from './write-files.ts';

export const manifestName = 'manifest.json';

/** `null`: there is none; `foreign`: something is there that no manifest of this version is. */
export type Found = Manifest | 'foreign' | null;

/** What an earlier build says of a folder. */
export const readManifest = (folder: string): Promise<Found> => read(join(folder, manifestName));

/** What builds that were killed, or are writing now, would have said of it. */
export async function readUnfinished(folder: string): Promise<Found[]> {
  return await Promise.all((await findUnfinished(join(folder, manifestName))).map(read));
}

async function read(path: string): Promise<Found> {
  try {
    const result = Manifest.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return result.success ? result.data : 'foreign';
  } catch (error) {
    if (isMissing(error)) return null;
    return 'foreign';
  }
}
