import { type Environment, type Guide, type GuideIndex, type ItemRole, indexGuide } from '../model/index.ts';

export type Target = Extract<Environment, 'staging' | 'production'>;

const targets: readonly Target[] = ['staging', 'production'];

const isTarget = (environment: Environment): environment is Target =>
  environment === 'staging' || environment === 'production';

const silentRoles: ReadonlySet<ItemRole> = new Set(['contact', 'reference', 'changelog', 'note', 'alert', 'metric']);
const silentDispositions: ReadonlySet<string> = new Set(['exclude', 'checklist-only']);

/** The target that a section belongs to; null when it belongs to every one. */
export function targetOf(index: GuideIndex, section: string): Target | null {
  return (
    index
      .chain(section)
      .map(({ environment }) => environment)
      .find(isTarget) ?? null
  );
}

/**
 * The places that a guide is deployed to, each with scripts of its own: those in which anything is run, asked or
 * ticked. One `null` when the guide does not tell places apart.
 */
export function listTargets(guide: Guide): (Environment | null)[] {
  const found = targetsOf(indexGuide(guide));
  return found.length === 0 ? [null] : found;
}

function targetsOf(index: GuideIndex): Target[] {
  const { guide } = index;
  const busy = new Set<string>([
    ...guide.blocks.filter(({ disposition }) => !silentDispositions.has(disposition)).map(({ section }) => section),
    ...guide.checklist.filter(({ role }) => !silentRoles.has(role)).map(({ section }) => section),
    ...guide.notices.filter(({ kind }) => kind === 'gate').map(({ section }) => section),
  ]);
  const reached = new Set([...busy].map((section) => targetOf(index, section)));
  return targets.filter((target) => reached.has(target));
}

/** The group of alternatives that are the same step for different places. */
const placeGroup = 'environment';

/** The targets that parts side by side are meant for: "Staging:" and "Production:" above one block each. */
export const listSides = ({ alternatives }: Guide): Target[] =>
  targets.filter((target) =>
    alternatives.some(({ group, options }) => group === placeGroup && options.some(({ name }) => name === target)),
  );

/** What a target decides of the choices that a guide leaves open. */
export const choicesAt = (guide: Guide, target: Target | null): Record<string, string> =>
  target !== null && listSides(guide).includes(target) ? { [placeGroup]: target } : {};

/** The target that is meant. Throws where the guide has several and none is named, or has not the one named. */
export function chooseTarget(guide: Guide, wanted: Environment | null): Target | null {
  const found = targetsOf(indexGuide(guide));
  const [only] = found;
  if (wanted === null && found.length < 2) return only ?? null;
  const target = found.find((name) => name === wanted);
  if (target !== undefined) return target;
  if (found.length === 0) {
    const side = listSides(guide).find((name) => name === wanted);
    if (side !== undefined) return side;
    throw new RangeError(`the guide does not tell environments apart: there is no '${wanted}'`);
  }
  const names = found.map((name) => `'${name}'`).join(' and ');
  if (wanted === null) throw new RangeError(`the guide deploys to ${names}: choose one`);
  throw new RangeError(`the guide does not deploy to '${wanted}'; it deploys to ${names}`);
}
