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

/** Everything that a site shows of its guides: compiled, linted, and with the files that `runsheet build` makes of them. */
export async function collectInputs(choices: InputChoices, world: World): Promise<SiteInput[]> {
  const { cwd } = world;
  const config = await loadConfig(choices, world);
  const include = config.config.include && {
    globs: config.config.include,
    folder: config.folder,
    name: config.name,
  };
  const inputs = await findGuides(choices.guides ?? [], cwd, include);
  const guides = await compileGuides(inputs, choices.maxSize, world);
  const addresses = makeAddresses(guides.map(({ guide }) => guide));
  const changes = await findChanges(
    guides.map(({ guide }) => guide.source.path),
    world,
  );
  const editLinkOf = await makeEditLinks(choices.editUrl ?? config.config.site?.editUrl, world);
  const findings = await lintAll(guides, resolveSettings({}, config, cwd), world);
  return guides.map(({ guide, text }, at) => {
    const { scripts, files } = makeOutputs(guide, text, targetsOf(guide), new Set(emissions));
    return {
      address: addresses[at] ?? guide.slug,
      guide,
      text,
      files,
      scripts,
      findings: findings[at] ?? [],
      change: changes.get(guide.source.path) ?? null,
      edit: editLinkOf(guide.source.path),
    };
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
  return linted.guides.map(({ findings }) => findings);
}
