import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { forget, unfinished } from './checked-file.ts';

const day = 24 * 60 * 60 * 1000;

/** Files tell by their time when they were used last; to the day is enough. */
export function markUsed(paths: readonly string[], now: number): void {
  for (const path of paths) {
    try {
      if (now - statSync(path).mtimeMs > day) utimesSync(path, now / 1000, now / 1000);
    } catch {}
  }
}

/** Deletes the files that were used longest ago until the others fit, and what processes have left that were ended. */
export function trimFolder(folder: string, room: number, now: number): void {
  const files = listFiles(folder);
  const left = files.filter(({ path, time }) => path.endsWith(unfinished) && now - time > day);
  for (const { path } of left) forget(path);
  const others = files.filter(({ path }) => !path.endsWith(unfinished));
  let size = others.reduce((sum, file) => sum + file.size, 0);
  for (const file of others.sort((a, b) => a.time - b.time)) {
    if (size <= room) return;
    forget(file.path);
    size -= file.size;
  }
}

/** Ours alone: nobody knows what else stands in a folder that somebody has named. */
const ownName = /^[\da-f]{32}-[\da-f]+(?:\.[\da-f]{12}\.tmp)?$/;

function listFiles(folder: string): { path: string; size: number; time: number }[] {
  try {
    return readdirSync(folder)
      .filter((name) => ownName.test(name))
      .flatMap((name) => {
        const path = join(folder, name);
        const { size, mtimeMs } = statSync(path);
        return [{ path, size, time: mtimeMs }];
      });
  } catch {
    return [];
  }
}
