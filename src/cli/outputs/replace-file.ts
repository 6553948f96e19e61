import { realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { isMissing } from './file-errors.ts';
import { writeFiles } from './write-files.ts';

/** Writes a file so that nobody ever sees half of it. A link stays a link, and a pipe or a device is written into. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const status = await stat(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (status !== null && !status.isFile()) return await writeFile(path, text);
  const own = status === null ? path : await realpath(path);
  const mode = status === null ? 0o644 : status.mode & 0o7777;
  await writeFiles(dirname(own), [{ path: basename(own), text, mode }]);
}
