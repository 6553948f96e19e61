import { type InitOptions, makeChoices } from '../init/choices.ts';
import { findPlaces } from '../init/find-places.ts';
import { makeStartingSet } from '../init/starting-set.ts';
import { tellStart } from '../init/tell-start.ts';
import { createFiles } from '../outputs/create-files.ts';
import type { World } from '../world.ts';

/** Prepares a repository for guides. Returns what to print. */
export async function initialize(options: InitOptions, world: World): Promise<string> {
  const places = await findPlaces(options.guides, world);
  const choices = await makeChoices(options, places.before > 0, world);
  const set = await makeStartingSet(choices, places);
  await world.undisturbed(() => createFiles(world.cwd, set.write));
  return tellStart(set, choices, places, world);
}
