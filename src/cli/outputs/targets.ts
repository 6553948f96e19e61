import type { Environment, Guide } from '../../model/index.ts';
import { listSides, listTargets } from '../../plan/index.ts';

/** One set of scripts: a place to run them in, and the folder that they stand in. */
export interface Target {
  readonly environment: Environment | null;
  /** Below the folder of the guide: empty, or with a slash at the end. */
  readonly folder: string;
}

export function targetsOf(guide: Guide): Target[] {
  const environments = listTargets(guide);
  return environments.map((environment) => ({
    environment,
    folder: environments.length > 1 && environment !== null ? `${environment}/` : '',
  }));
}

/**
 * The targets that `--env` asks for. A guide that does not tell environments apart fits all of them, and is made for
 * the one where some of its steps are for that one only.
 */
export function selectTargets(guide: Guide, environment: string | undefined): Target[] {
  const targets = targetsOf(guide);
  if (environment === undefined) return targets;
  const side = listSides(guide).find((name) => name === environment) ?? null;
  return targets
    .filter((target) => target.environment === environment || target.environment === null)
    .map((target) => ({ ...target, environment: target.environment ?? side }));
}

/** What to answer when `--env` names no target of the guide. */
export function noSuchTarget(guide: Guide, environment: string): string {
  const names = targetsOf(guide).flatMap((target) => target.environment ?? []);
  const known = names.length === 1 ? `it is for ${names[0]} only` : `it has ${names.join(' and ')}`;
  return `${guide.source.path}: it has no part for '${environment}'; ${known}.`;
}
