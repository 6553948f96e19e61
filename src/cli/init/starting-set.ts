import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quoteBash } from '../../shell/index.ts';
import { findRepository } from '../config/repository-root.ts';
import type { NewFile } from '../outputs/create-files.ts';
import { version } from '../outputs/version.ts';
import { fillTemplate } from '../templates/fill-template.ts';
import { readTemplate } from '../templates/read-template.ts';
import { guideNameOf } from '../templates/service-name.ts';
import { UsageError } from '../usage-error.ts';
import type { Choices } from './choices.ts';
import { type CiSystem, ciSystems } from './ci-systems.ts';
import { configText } from './config-text.ts';
import { buildWords, lintWords, type Places } from './places.ts';

/** What a repository starts with. */
export interface StartingSet {
  readonly write: readonly NewFile[];
  /** What is there already. */
  readonly kept: readonly string[];
  /** The first guide, whether it is written or kept. */
  readonly guide: string | null;
  /** What somebody has to add to a pipeline that is kept. */
  readonly toAdd: NewFile | null;
}

/** @throws UsageError when a pipeline would stand where nobody looks for it */
export async function makeStartingSet({ service, template, ci }: Choices, places: Places): Promise<StartingSet> {
  const { cwd, guides, before, config } = places;
  const wanted: NewFile[] = [];
  const guide = template === null ? null : `${guides}/${guideNameOf(service)}`;
  if (config === null) wanted.push({ path: 'runsheet.config.json', text: configText(guides, before === 0) });
  if (template !== null && guide !== null) {
    wanted.push({ path: guide, text: fillTemplate(await readTemplate(template), { service, title: null }) });
  }
  const pipeline = ci === 'none' ? null : pipelineOf(ciSystems[ci], places);
  if (pipeline !== null) wanted.push(pipeline);
  const kept = wanted.filter(({ path }) => isThere(join(cwd, path)));
  return {
    write: wanted.filter((file) => !kept.includes(file)),
    kept: [...(config === null ? [] : [config.path]), ...kept.map(({ path }) => path)],
    guide,
    toAdd: pipeline !== null && kept.includes(pipeline) && !callsUs(join(cwd, pipeline.path)) ? pipeline : null,
  };
}

function pipelineOf({ label, path, write }: CiSystem, places: Places): NewFile {
  const repository = findRepository(places.cwd) ?? places.cwd;
  if (repository !== places.cwd) {
    throw new UsageError(`${path}: ${label} looks for it in ${repository} only; run this there, or give --ci none.`);
  }
  const words = (list: readonly string[]) => list.map((word) => ` ${quoteBash(word)}`).join('');
  const program = `npx --yes runsheet@${version}`;
  return { path, text: write({ program, lintWords: words(lintWords(places)), buildWords: words(buildWords(places)) }) };
}

/** Also a link that leads nowhere. What cannot be looked at is not there: to write it will say why. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function callsUs(path: string): boolean {
  try {
    return /\brunsheet\b/.test(readFileSync(path, 'utf8'));
  } catch {
    return false;
  }
}
