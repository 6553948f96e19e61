import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../model/index.ts';
import { UsageError } from '../usage-error.ts';
import { isMissing, systemReason } from './file-errors.ts';
import { hashText } from './hash-text.ts';
import type { OutputFile } from './make-outputs.ts';
import { writeFiles } from './write-files.ts';

const top = '.runsheet';

/**
 * Writes the scripts of one target below `.runsheet`, beside the state of their runs, and returns their folder, relative
 * to `cwd`. Each set of scripts has a folder of its own, named after their bytes: a guide that is edited or looked at
 * while its deployment runs takes no rollback away from it.
 *
 * @throws UsageError when the folder cannot be trusted or written
 */
export async function keepScripts(
  slug: string,
  environment: Environment | null,
  scripts: readonly OutputFile[],
  cwd: string,
): Promise<string> {
  const state = `${top}/${environment === null ? slug : `${slug}.${environment}`}`;
  const set = hashText(scripts.map(({ text }) => text).join('\0')).slice(0, 12);
  const folders = [top, state, `${state}/scripts`, `${state}/scripts/${set}`];
  try {
    for (const folder of folders) await makePrivate(folder, cwd);
    await ignoreAll(join(cwd, top, '.gitignore'));
    const path = join(cwd, folders.at(-1)!);
    const stale = [];
    for (const script of scripts) if (!(await holds(join(path, script.path), script.text))) stale.push(script);
    await writeFiles(path, stale);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    throw new UsageError(
      `${folders.at(-1)}: it cannot be written (${reason}); run from a folder that you may write to.`,
    );
  }
  return folders.at(-1)!;
}

/** Whoever can put other scripts there could have them run. */
async function makePrivate(folder: string, cwd: string): Promise<void> {
  const path = join(cwd, folder);
  await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const status = await lstat(path);
  if (!status.isDirectory()) throw new UsageError(`${folder}: it is no folder of its own; move it away.`);
  const { uid } = userInfo();
  if (uid !== -1 && status.uid !== uid) {
    throw new UsageError(`${folder}: it belongs to another user; run from a folder of your own.`);
  }
}

/** Guides run `git add .`, and what happened on one host belongs in no repository. */
async function ignoreAll(path: string): Promise<void> {
  await writeFile(path, '*\n', { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

async function holds(path: string, text: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile() && (await readFile(path, 'utf8')) === text;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
