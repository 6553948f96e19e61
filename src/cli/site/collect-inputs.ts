import type { SiteInput } from '../../site/index.ts';
import { resolveSettings } from '../config/lint-settings.ts';
import { type ConfigChoice, loadConfig } from '../config/load-config.ts';
import { type CompiledGuide, compileGuides } from '../inputs/compile-guides.ts';
import { findGuides } from '../inputs/find-guides.ts';
import { lintTexts } from '../lint/lint-texts.ts';
import { Stopwatch } from '../lint/stopwatch.ts';
import { emissions } from '../outputs/emissions.ts';
import { makeOutputs } from '../outputs/make-outputs.ts';
import { targetsOf } from '../outputs/targets.ts';
import type { World } from '../world.ts';
import { findChanges } from './find-changes.ts';
import { makeEditLinks } from './find-edit-links.ts';
import { makeAddresses } from './make-addresses.ts';

export interface InputChoices extends ConfigChoice {
  readonly guides?: readonly string[];
  readonly maxSize: number;
  /** What the path of a guide is put behind to edit it. */
  readonly editUrl?: string;
}

/**
 * Everything that a site shows of its guides: compiled, linted, and with the files that `runsheet build` makes of them.
 *
 * @param known what was collected before: a guide that has not changed since is the same object again
 */
export async function collectInputs(
  choices: InputChoices,
  world: World,
  known: readonly SiteInput[] = [],
): Promise<SiteInput[]> {
  const { cwd } = world;
  const config = await loadConfig(choices, world);
  const include = config.config.include && {
    globs: config.config.include,
    folder: config.folder,
    name: config.name,
  };
  const inputs = await findGuides(choices.guides ?? [], cwd, include);
  const guides = await compileGuides(inputs, choices.maxSize, world, known);
  const knownOf = new Map(known.map((input) => [input.guide, input]));
  const addresses = makeAddresses(guides.map(({ guide }) => guide));
  const changes = await findChanges(
    guides.map(({ guide }) => guide.source.path),
    world,
  );
  const editLinkOf = await makeEditLinks(choices.editUrl ?? config.config.site?.editUrl, world);
  const fresh = guides.filter(({ guide }) => !knownOf.has(guide));
  const findings = await lintAll(fresh, resolveSettings({}, config, cwd), world);
  return guides.map(({ guide, text }, at) => {
    const { path } = guide.source;
    const around = {
      address: addresses[at] ?? guide.slug,
      change: changes.get(path) ?? null,
      edit: editLinkOf(path),
    };
    const before = knownOf.get(guide);
    if (before !== undefined) return isSame(before, around) ? before : { ...before, ...around };
    const { scripts, files } = makeOutputs(guide, text, targetsOf(guide), new Set(emissions));
    return { guide, text, files, scripts, findings: findings.get(guide) ?? [], ...around };
  });
}

async function lintAll(
  guides: readonly CompiledGuide[],
  { levelOf, shellcheck }: ReturnType<typeof resolveSettings>,
  world: World,
) {
  const texts = guides.map(({ guide, text }) => ({ path: guide.source.path, text, guide }));
  const job = { levelOf, asksShellCheck: shellcheck !== 'off', stopwatch: new Stopwatch(), onGuide: () => {} };
  const linted = await lintTexts(texts, job, world);
  return new Map(guides.map(({ guide }, at) => [guide, linted.guides[at]?.findings ?? []]));
}

type Around = Pick<SiteInput, 'address' | 'change' | 'edit'>;

const isSame = (one: Around, other: Around): boolean =>
  one.address === other.address && one.edit === other.edit && one.change?.commit === other.change?.commit;
