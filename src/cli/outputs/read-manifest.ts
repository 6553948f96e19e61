import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './file-errors.ts';
import { Manifest } from './manifest.ts';

export const manifestName = 'manifest.json';

/** `null`: there is none; `foreign`: something is there that no manifest of this version is. */
export type Found = Manifest | 'foreign' | null;

/** What an earlier build says of a folder. */
export async function readManifest(folder: string): Promise<Found> {
  try {
    const result = Manifest.safeParse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')));
    return result.success ? result.data : 'foreign';
  } catch (error) {
    if (isMissing(error)) return null;
    return 'foreign';
  }
}
