import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { isMissing, systemReason } from '../outputs/file-errors.ts';
import { writeFiles } from '../outputs/write-files.ts';
import { UsageError } from '../usage-error.ts';
import { Baseline, type Entry, writeBaseline } from './baseline.ts';

/**
 * The entries of a baseline; null when there is no such file.
 *
 * @throws UsageError when something else stands there
 */
export async function readBaseline(path: string, name: string): Promise<readonly Entry[] | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw new UsageError(`${name}: it cannot be read (${systemReason(error) ?? (error as Error).message}).`);
  }
  const result = Baseline.safeParse(parse(text));
  if (result.success) return result.data.findings;
  throw new UsageError(`${name}: it is no baseline; move it away, or name another with --baseline.`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @throws UsageError when it cannot be written */
export async function keepBaseline(path: string, name: string, entries: readonly Entry[]): Promise<void> {
  try {
    await writeFiles(dirname(path), [{ path: basename(path), text: writeBaseline(entries), mode: 0o644 }]);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    throw new UsageError(`${name}: it cannot be written (${reason}).`);
  }
}
