import { slugOfPath } from '../../compile.ts';
import type { CachePlaceChoice } from '../cache/place-cache.ts';
import { resolveSettings } from '../config/lint-settings.ts';
import { type ConfigChoice, type LoadedConfig, loadConfig } from '../config/load-config.ts';
import { readNamedGuides } from '../inputs/compile-guides.ts';
import { findGuides } from '../inputs/find-guides.ts';
import type { GuideText } from '../inputs/read-guides.ts';
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

export interface Inputs {
  /** In the addresses of the site, by path. */
  readonly addresses: ReadonlyMap<string, string>;
  /** A few at a time, as they are linted: the models of thousands of guides need more memory than there may be. */
  readonly chunks: AsyncIterable<readonly SourcedInput[]>;
}

/** Guides that share a start of ShellCheck and are held at once. */
const chunkSize = 50;

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
  const { chunks } = await openInputs(choices, world, known);
  const inputs: SourcedInput[] = [];
  for await (const some of chunks) inputs.push(...some);
  return inputs;
}

export async function openInputs(
  choices: InputChoices,
  world: World,
  known: readonly SourcedInput[] = [],
): Promise<Inputs> {
  const { cwd } = world;
  const config = await loadConfig(choices, world);
  const include = config.config.include && {
    globs: config.config.include,
    folder: config.folder,
    name: config.name,
  };
  const texts = await readNamedGuides(await findGuides(choices.guides ?? [], cwd, include), choices.maxSize, world);
  const paths = texts.map(({ path }) => path);
  const names = makeAddresses(paths.map((path) => ({ path, slug: slugOfPath(path) })));
  const addresses = new Map(paths.map((path, at) => [path, names[at] ?? slugOfPath(path)]));
  const changes = await findChanges(paths, world);
  const editLinkOf = await makeEditLinks(choices.editUrl ?? config.config.site?.editUrl, world);
  const aroundOf = (path: string) => ({
    address: addresses.get(path) ?? slugOfPath(path),
    change: changes.get(path) ?? null,
    edit: editLinkOf(path),
  });
  return { addresses, chunks: lintInputs(texts, { choices, config, world, known, aroundOf }) };
}

interface Collecting {
  readonly choices: InputChoices;
  readonly config: LoadedConfig;
  readonly world: World;
  readonly known: readonly SourcedInput[];
  readonly aroundOf: (path: string) => Pick<SourcedInput, 'address' | 'change' | 'edit'>;
}

async function* lintInputs(
  texts: readonly GuideText[],
  { choices, config, world, known, aroundOf }: Collecting,
): AsyncGenerator<readonly SourcedInput[]> {
  const knownAt = new Map(known.map((input) => [input.path, input]));
  const settings = resolveSettings({}, config, world.cwd);
  const results = await openResults(choices, config, settings, world);
  const job = {
    levelOf: settings.levelOf,
    heard: settings.shellcheck === 'off' ? null : new HeardComments(),
    stopwatch: new Stopwatch(),
    onGuide: () => {},
  };
  for (let start = 0; start < texts.length; start += chunkSize) {
    const sources = texts.slice(start, start + chunkSize).map((one) => {
      const same = knownAt.get(one.path)?.source;
      return same?.text === one.text ? same : new GuideSource(one);
    });
    const fresh = sources.filter((source) => knownAt.get(source.path)?.source !== source);
    const { guides } = await lintKnown(fresh, results.known, job, results.shellCheck, world);
    const findings = new Map(fresh.map((source, at) => [source, guides[at]?.findings ?? []]));
    yield sources.map((source) => {
      const before = knownAt.get(source.path);
      const input = new SourcedInput(source, {
        ...aroundOf(source.path),
        findings: findings.get(source) ?? before?.findings ?? [],
      });
      return before?.isSame(input) ? before : input;
    });
  }
  results.known.save();
}
