import type { Line } from '../terminal/line.ts';
import { UsageError } from '../usage-error.ts';
import { attentionOf } from './attention.ts';
import type { BuildJob } from './build-job.ts';
import { systemReason } from './file-errors.ts';
import { noteLines } from './note-lines.ts';
import { removeFiles, setMode, writeFiles } from './write-files.ts';

/** Brings the folder of one guide up to date. Returns what to print about it. */
export async function writeJob({ outputs, name, folder, state }: BuildJob, width: number): Promise<Line[]> {
  const made = state.places.flatMap(({ output, standing }) => (output ? [{ output, standing }] : []));
  const current = made.filter(({ standing }) => standing === 'current').map(({ output }) => output);
  const changed = made.filter(({ standing }) => standing !== 'current').map(({ output }) => output);
  const gone = state.places.filter(({ output }) => output === null).map(({ path }) => path);
  try {
    await writeFiles(folder, changed);
    for (const output of current) await setMode(folder, output);
    await removeFiles(folder, gone);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    throw new UsageError(`${name}: it cannot be written (${reason}).`);
  }
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
