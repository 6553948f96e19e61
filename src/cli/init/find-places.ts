import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { loadConfig } from '../config/load-config.ts';
import { guideExtensions } from '../inputs/guide-files.ts';
import type { World } from '../world.ts';
import type { Places } from './places.ts';

/** @throws UsageError when the configuration that is there has a mistake */
export async function findPlaces(guides: string, world: Pick<World, 'cwd' | 'load' | 'ask'>): Promise<Places> {
  const { cwd } = world;
  const { name, folder, config } = await loadConfig({}, world);
  const found = await glob(`**/*.{${guideExtensions.join(',')}}`, {
    cwd: resolve(cwd, guides),
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
  });
  return {
    cwd,
    guides,
    before: found.length,
    out: await chooseOut(world),
    config: name === '' ? null : { path: name, folder, include: config.include ?? null },
  };
}

/**
 * The folder for what is built. It is to be committed, so that a pipeline can compare it with the guides: where git
 * ignores the usual one, as in many projects, it is another.
 */
async function chooseOut({ cwd, ask }: Pick<World, 'cwd' | 'ask'>): Promise<string> {
  const answer = await ask('git', ['-C', cwd, 'check-ignore', '--quiet', 'dist/manifest.json']);
  return answer?.code === 0 ? 'runbooks' : 'dist';
}
