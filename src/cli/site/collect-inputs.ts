import type { CachePlaceChoice } from '../cache/place-cache.ts';
import { resolveSettings } from '../config/lint-settings.ts';
import { type ConfigChoice, type LoadedConfig, loadConfig } from '../config/load-config.ts';
import { readNamedGuides } from '../inputs/compile-guides.ts';
import { findGuides } from '../inputs/find-guides.ts';
import { HeardComments } from '../lint/heard-comments.ts';
import { lintKnown } from '../lint/lint-known.ts';
import { openResults } from '../lint/open-results.ts';
import { Stopwatch } from '../lint/stopwatch.ts';
import type { World } from '../world.ts';
import { findChanges } from './find-changes.ts';
import { makeEditLinks } from './find-edit-links.ts';
import { GuideSource } from './guide-source.ts';
import { makeAddresses } from './make-addresses.ts';
import { SourcedInput } from './sourced-input.ts';

export interface InputChoices extends ConfigChoice, CachePlaceChoice {
  readonly guides?: readonly string[];
  readonly maxSize: number;
  /** What the path of a guide is put behind to edit it. */
  readonly editUrl?: string;
}

/**
 * Everything that a site shows of its guides: their models, findings, and the files that `runsheet build` makes of them.
 *
 * @param known what was collected before: a guide that has not changed since is the same object again
 */
export async function collectInputs(
  choices: InputChoices,
  world: World,
  known: readonly SourcedInput[] = [],
): Promise<SourcedInput[]> {
  const { cwd } = world;
  const config = await loadConfig(choices, world);
  const include = config.config.include && {
    globs: config.config.include,
    folder: config.folder,
    name: config.name,
  };
  const texts = await readNamedGuides(await findGuides(choices.guides ?? [], cwd, include), choices.maxSize, world);
  const knownAt = new Map(known.map((input) => [input.path, input]));
  const sources = texts.map((one) => {
    const same = knownAt.get(one.path)?.source;
    return same?.text === one.text ? same : new GuideSource(one);
  });
  const addresses = makeAddresses(sources);
  const changes = await findChanges(
    sources.map(({ path }) => path),
    world,
  );
  const editLinkOf = await makeEditLinks(choices.editUrl ?? config.config.site?.editUrl, world);
  const fresh = sources.filter((source) => knownAt.get(source.path)?.source !== source);
  const findings = await lintAll(fresh, choices, config, world);
  return sources.map((source, at) => {
    const before = knownAt.get(source.path);
    const input = new SourcedInput(source, {
      address: addresses[at] ?? source.slug,
      findings: findings.get(source) ?? before?.findings ?? [],
      change: changes.get(source.path) ?? null,
      edit: editLinkOf(source.path),
    });
    return before?.isSame(input) ? before : input;
  });
}

async function lintAll(sources: readonly GuideSource[], choices: InputChoices, config: LoadedConfig, world: World) {
  const settings = resolveSettings({}, config, world.cwd);
  const { known, shellCheck } = await openResults(choices, config, settings, world);
  const job = {
    levelOf: settings.levelOf,
    heard: settings.shellcheck === 'off' ? null : new HeardComments(),
    stopwatch: new Stopwatch(),
    onGuide: () => {},
  };
  const { guides } = await lintKnown(sources, known, job, shellCheck, world);
  known.save();
  return new Map(sources.map((source, at) => [source, guides[at]?.findings ?? []]));
}
