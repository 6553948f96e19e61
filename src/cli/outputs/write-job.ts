import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Line } from '../terminal/line.ts';
import { UsageError } from '../usage-error.ts';
import { attentionOf } from './attention.ts';
import type { BuildJob } from './build-job.ts';
import { compareFolder } from './compare-folder.ts';
import { systemReason } from './file-errors.ts';
import { type LockWorld, withLock } from './lock.ts';
import { noteLines } from './note-lines.ts';
import { type Permission, refusals } from './refusals.ts';
import { findUnfinished, removeUnfinished, setMode, writeFiles } from './write-files.ts';

/**
 * Brings the folder of one guide up to date. Returns what to print about it.
 *
 * @throws UsageError when it cannot be written, or somebody has written there what may not be overwritten
 */
export async function writeJob(
  job: BuildJob,
  permission: Permission,
  width: number,
  world: LockWorld,
): Promise<Line[]> {
  const { outputs, name, folder } = job;
  try {
    if (await isCurrent(job)) await setModes(job);
    else {
      await mkdir(dirname(folder), { recursive: true });
      await withLock(folder, name, world, () => update(job, permission));
    }
  } catch (error) {
    const reason = error instanceof UsageError ? null : systemReason(error);
    if (reason === null) throw error;
    throw new UsageError(`${name}: it cannot be written (${reason}).`);
  }
  const { changed, current, gone } = sort(job);
  const numbers = [
    [changed.length, 'written'],
    [current.length, 'unchanged'],
    [gone.length, 'removed'],
  ] as const;
  const summary = numbers.flatMap(([number, what]) => (number > 0 ? [`${number} ${what}`] : [])).join(', ');
  return [
    [{ text: outputs.guide.source.path, tone: 'title' }, ` → ${name}: ${summary}`],
    ...attentionOf(outputs).flatMap((sentence) => noteLines(sentence, width)),
  ];
}

function sort({ state }: BuildJob) {
  const made = state.places.flatMap(({ output, standing }) => (output ? [{ output, standing }] : []));
  return {
    changed: made.filter(({ standing }) => standing !== 'current').map(({ output }) => output),
    current: made.filter(({ standing }) => standing === 'current').map(({ output }) => output),
    gone: state.places.filter(({ output }) => output === null).map(({ path }) => path),
  };
}

async function isCurrent(job: BuildJob): Promise<boolean> {
  const { changed, gone } = sort(job);
  if (changed.length > 0 || gone.length > 0) return false;
  const unfinished = await Promise.all(job.state.places.map(({ path }) => findUnfinished(join(job.folder, path))));
  return unfinished.flat().length === 0;
}

async function setModes(job: BuildJob): Promise<void> {
  for (const output of sort(job).current) await setMode(job.folder, output);
}

/** Somebody else may have written there since the guide was compared. */
async function update(job: BuildJob, permission: Permission): Promise<void> {
  const { outputs, folder } = job;
  const latest = { ...job, state: await compareFolder(folder, outputs.files) };
  const refused = await refusals(latest, permission);
  if (refused.length > 0) throw new UsageError(...refused);
  const { changed, gone } = sort(latest);
  for (const { path } of latest.state.places) await removeUnfinished(join(folder, path));
  await writeFiles(folder, changed, gone);
  await setModes(latest);
}
