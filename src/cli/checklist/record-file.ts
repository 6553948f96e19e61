import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { type ChecklistRecord, emptyRecord, printRecord, readRecord } from '../../gate/index.ts';
import { writeSize } from '../inputs/size.ts';
import { isMissing, systemReason } from '../outputs/file-errors.ts';
import { type LockWorld, withLock } from '../outputs/lock.ts';
import { removeUnfinished, writeFiles } from '../outputs/write-files.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

/** Where a record is when nobody says: in sight, because it is what is handed in, and not among files that git ignores. */
export const defaultRecord = (slug: string): string => `${slug}.record.json`;

const mostBytes = 64 * 1024 ** 2;

/**
 * Reads a record; null when there is none.
 *
 * @throws UsageError with the place when the file is no record
 */
export async function readRecordFile(name: string, cwd: string): Promise<ChecklistRecord | null> {
  const text = await readText(resolve(cwd, name), name);
  if (text === null) return null;
  const result = readRecord(text);
  if (result.ok) return result.record;
  throw new UsageError(`${name}: ${result.place}: ${result.problem}.`);
}

/**
 * Reads a record that somebody named.
 *
 * @throws UsageError also when there is none
 */
export async function readNamedRecord(name: string, cwd: string): Promise<ChecklistRecord> {
  const record = await readRecordFile(name, cwd);
  if (record === null) throw new UsageError(`${name}: there is no such file; runsheet checklist tick makes it.`);
  return record;
}

async function readText(path: string, name: string): Promise<string | null> {
  try {
    const status = await stat(path);
    if (!status.isFile()) throw new UsageError(`${name}: it is no file; name a record.`);
    if (status.size > mostBytes) throw new UsageError(`${name}: it is larger than ${writeSize(mostBytes)}.`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    if (systemReason(error) === null) throw error;
    throw new UsageError(`${name}: it cannot be read (${systemReason(error)}).`);
  }
}

/**
 * Changes a record, or makes it. What others have written since is part of what is changed, and nobody ever sees half of
 * a record.
 */
export async function updateRecordFile(
  name: string,
  slug: string,
  world: LockWorld & Pick<World, 'cwd'>,
  change: (record: ChecklistRecord) => ChecklistRecord,
): Promise<ChecklistRecord> {
  const path = await realpath(resolve(world.cwd, name)).catch(() => resolve(world.cwd, name));
  try {
    await mkdir(dirname(path), { recursive: true });
    for (;;) {
      const written = await withLock(path, name, world, async (isOurs) => {
        const before = await readRecordFile(name, world.cwd);
        const after = change(before ?? emptyRecord(slug));
        if (before !== null && printRecord(after) === printRecord(before)) return after;
        await removeUnfinished(path);
        if (!(await isOurs())) return null;
        await writeFiles(dirname(path), [{ path: basename(path), text: printRecord(after), mode: await modeOf(path) }]);
        return after;
      });
      if (written !== null) return written;
    }
  } catch (error) {
    if (error instanceof UsageError || systemReason(error) === null) throw error;
    throw new UsageError(`${name}: it cannot be written (${systemReason(error)}).`);
  }
}

const modeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ mode }) => mode & 0o777,
    () => 0o644,
  );
