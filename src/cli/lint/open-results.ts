import { hash } from 'node:crypto';
import { relative } from 'node:path';
import { type CachePlaceChoice, placeCache } from '../cache/place-cache.ts';
import { ResultCache } from '../cache/result-cache.ts';
import type { LintChoices, LintSettings } from '../config/lint-settings.ts';
import type { LoadedConfig } from '../config/load-config.ts';
import type { World } from '../world.ts';
import { KnownResults } from './known-results.ts';
import { identifyShellCheck, type ShellCheckIdentity } from './shellcheck-identity.ts';

export interface CacheChoices extends CachePlaceChoice, Pick<LintChoices, 'preset' | 'rule' | 'only'> {
  readonly kind?: string;
  /** Who wants to know how long the rules take, wants them to work. */
  readonly stats?: true;
}

export interface OpenResults {
  readonly known: KnownResults;
  /** Null when it is not asked. */
  readonly shellCheck: ShellCheckIdentity | null;
}

/** Results that were found by this program, with these settings, started in this place. */
export async function openResults(
  choices: CacheChoices,
  { config, folder: configFolder }: LoadedConfig,
  { shellcheck }: Pick<LintSettings, 'shellcheck'>,
  world: World,
): Promise<OpenResults> {
  const { cwd, build } = world;
  if (build === null || !choices.cache || choices.stats)
    return { known: new KnownResults(null, cwd), shellCheck: null };
  const shellCheck = shellcheck === 'off' ? null : await identifyShellCheck(world);
  const folder = placeCache('lint', choices.cacheDir, world);
  const { preset, rules, overrides } = config.lint ?? {};
  const grounds = [
    build,
    // By their way from here, and not their own, so that a whole project can move.
    relative(folder, cwd),
    relative(configFolder, cwd),
    shellCheck?.id ?? null,
    [preset, rules, overrides],
    [choices.preset, [...(choices.rule ?? [])], choices.only, choices.kind],
  ];
  const key = hash('sha256', JSON.stringify(grounds), 'hex').slice(0, 32);
  return { known: new KnownResults(new ResultCache({ folder, key, now: world.now() }), cwd), shellCheck };
}
