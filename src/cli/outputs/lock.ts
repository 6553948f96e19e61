import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { isMissing } from './file-errors.ts';

export type LockWorld = Pick<World, 'now' | 'pid' | 'isRunning' | 'undisturbed'>;

const patience = 30_000;
/** A lock whose holder cannot be asked is held no longer than this: what is done meanwhile takes a moment. */
const longest = 60_000;
/** Who makes a lock writes its name into it at once, unless it is killed. */
const nameless = 5_000;

/**
 * Does something while nobody else does it to the same file or folder, and does it to the end. Who was killed meanwhile
 * leaves a lock behind, which is taken away when its holder does not run any more.
 *
 * @param work is given a function that says whether the lock is still ours
 */
export async function withLock<T>(
  path: string,
  name: string,
  world: LockWorld,
  work: (isOurs: () => Promise<boolean>) => Promise<T>,
): Promise<T> {
  const lock = `${path}.lock`;
  const token = `${world.pid} ${hostname()} ${randomBytes(8).toString('hex')}\n`;
  const start = world.now();
  while (!(await take(lock, token))) {
    if (await isAbandoned(lock, world)) await takeAway(lock);
    else if (world.now() - start > patience) {
      throw new UsageError(`${name}: somebody else is writing to it; if nobody is, remove ${name}.lock.`);
    } else await wait(5 + Math.random() * 20);
  }
  const isOurs = async () => (await readIfThere(lock)) === token;
  return world.undisturbed(async () => {
    try {
      return await work(isOurs);
    } finally {
      if (await isOurs()) await rm(lock, { force: true });
      await sweep(lock);
    }
  });
}

async function take(lock: string, token: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    try {
      await file.writeFile(token);
    } catch (error) {
      // Nobody could tell whose it is.
      await rm(lock, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(lock: string, { now, isRunning }: LockWorld): Promise<boolean> {
  const name = (await readIfThere(lock)) ?? '';
  const [pid, host] = name.split(' ');
  if (host === hostname() && !isRunning(Number(pid))) return true;
  const age = await stat(lock).then(
    ({ mtimeMs }) => now() - mtimeMs,
    () => 0,
  );
  return age > (name === '' ? nameless : longest);
}

/** Two may find the same lock abandoned: only one of them can move it, so the other does not remove what is new. */
async function takeAway(lock: string): Promise<void> {
  const moved = `${lock}.${randomBytes(6).toString('hex')}`;
  await rename(lock, moved).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  await rm(moved, { force: true });
}

/** Who was killed between the two steps of taking a lock away has left it under its other name. */
async function sweep(lock: string): Promise<void> {
  const names = await readdir(dirname(lock)).catch(() => []);
  const left = names.filter((name) => name.startsWith(`${basename(lock)}.`) && /\.[0-9a-f]{12}$/.test(name));
  await Promise.all(left.map((name) => rm(join(dirname(lock), name), { force: true }).catch(() => {})));
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
