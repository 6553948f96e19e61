import { resolve, sep } from 'node:path';
import type { CompiledGuide } from '../inputs/compile-guides.ts';
import { UsageError } from '../usage-error.ts';
import { compareFolder, type FolderState } from './compare-folder.ts';
import type { EmissionName } from './emissions.ts';
import { makeOutputs, type Outputs } from './make-outputs.ts';
import { noSuchTarget, selectTargets } from './targets.ts';

export interface BuildSelection {
  /** The folder that holds a folder for each guide. */
  readonly out: string;
  readonly emit: ReadonlySet<EmissionName>;
  readonly env?: string;
}

/** The outputs of one guide and the folder that they belong into, before anything is written. */
export interface BuildJob {
  readonly outputs: Outputs;
  /** The guide as it was read. */
  readonly text: string;
  /** The folder as people read it. */
  readonly name: string;
  readonly folder: string;
  readonly state: FolderState;
}

/**
 * Everything that can be wrong with the guides, for all of them at once.
 *
 * @throws UsageError when two guides would be written to one place, or a guide has no part for the environment
 */
export async function prepareJobs(
  guides: readonly CompiledGuide[],
  { out, emit, env }: BuildSelection,
  cwd: string,
): Promise<BuildJob[]> {
  const parent = out.replaceAll(sep, '/').replace(/(?<=.)\/+$/, '');
  const mistakes = sameSlugs(guides, parent);
  const jobs: BuildJob[] = [];
  for (const { guide, text } of guides) {
    const targets = selectTargets(guide, env);
    if (targets.length === 0 && env !== undefined) mistakes.push(noSuchTarget(guide, env));
    if (mistakes.length > 0) continue;
    const outputs = makeOutputs(guide, text, targets, emit);
    const folder = resolve(cwd, out, guide.slug);
    const state = await compareFolder(folder, outputs.files);
    jobs.push({ outputs, text, name: `${parent}/${guide.slug}`, folder, state });
  }
  if (mistakes.length > 0) throw new UsageError(...mistakes);
  return jobs;
}

function sameSlugs(guides: readonly CompiledGuide[], parent: string): string[] {
  const owners = new Map<string, string>();
  return guides.flatMap(({ guide: { slug, source } }) => {
    const owner = owners.get(slug);
    if (owner === undefined) owners.set(slug, source.path);
    else return [`${owner} and ${source.path} would both be written to ${parent}/${slug}; rename one of them.`];
    return [];
  });
}
