import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BuildJob } from './build-job.ts';
import { isManifest } from './compare-folder.ts';
import type { Standing } from './standing.ts';

const sentences: Partial<Readonly<Record<Standing, string>>> = {
  edited: 'it was edited by hand since it was built; move the change into the guide, or overwrite it with --force.',
  foreign: 'it was not written by runsheet build; move it away, or overwrite it with --force.',
  'no-file': 'it is no regular file; move it away.',
};

export interface Permission {
  readonly cwd: string;
  /** Also to overwrite what somebody else has written. */
  readonly force: boolean;
}

/** Why the outputs of a guide may not be written, a sentence each: nobody's work is overwritten or deleted unasked. */
export async function refusals({ outputs, name, state }: BuildJob, { cwd, force }: Permission): Promise<string[]> {
  const refused = state.places
    .filter(({ standing }) => (force ? standing === 'no-file' : standing in sentences))
    .map(({ path, standing }) => `${name}/${path}: ${sentences[standing]}`);
  const { path } = outputs.guide.source;
  if (force || !isManifest(state.found) || state.found.guide.path === path) return refused;
  // A guide that has been moved is still the same; one that is still there is another.
  if (!(await isThere(resolve(cwd, state.found.guide.path)))) return refused;
  const advice = 'rename one of them, build into another folder with --out, or overwrite it with --force';
  return [`${name}: it holds the outputs of ${state.found.guide.path}, not of ${path}; ${advice}.`, ...refused];
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
