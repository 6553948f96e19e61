import { join } from 'node:path';
import { groupBy } from '../outline/group-by.ts';
import type { OutputFile } from './make-outputs.ts';
import type { Manifest } from './manifest.ts';
import { type Found, manifestName, readManifest, readUnfinished } from './read-manifest.ts';
import { type Standing, standingOf } from './standing.ts';

/** One file of the folder: what should be there and what is. */
export interface Place {
  readonly path: string;
  /** null: a file that an earlier build made and this one does not. */
  readonly output: OutputFile | null;
  readonly standing: Standing;
}

export interface FolderState {
  /** What the last build says of the folder. */
  readonly found: Found;
  /** Files that are wanted, then those that are no longer made and still there. */
  readonly places: readonly Place[];
}

/** Compares the outputs of one guide with what stands in its folder, be it of a build that was killed halfway. */
export async function compareFolder(folder: string, outputs: readonly OutputFile[]): Promise<FolderState> {
  const found = await readManifest(folder);
  const recorded = groupBy(
    [found, ...(await readUnfinished(folder))].flatMap((manifest) => (isManifest(manifest) ? manifest.files : [])),
    ({ path }) => path,
  );
  const hashesOf = (path: string): string[] => (recorded.get(path) ?? []).map(({ sha256 }) => sha256);
  const wanted = new Set(outputs.map(({ path }) => path));
  const places: Place[] = [];
  for (const output of outputs) {
    const standing = await standingOf(join(folder, output.path), output.text, hashesOf(output.path));
    // A manifest cannot hold its own hash; one that can be read is ours.
    const isOurs = output.path === manifestName && standing === 'foreign' && isManifest(found);
    places.push({ path: output.path, output, standing: isOurs ? 'stale' : standing });
  }
  for (const path of recorded.keys()) {
    if (wanted.has(path)) continue;
    const standing = await standingOf(join(folder, path), null, hashesOf(path));
    if (standing !== 'missing') places.push({ path, output: null, standing });
  }
  return { found, places };
}

export const isManifest = (found: Found): found is Manifest => found !== null && found !== 'foreign';
