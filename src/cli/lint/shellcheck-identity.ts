import { accessSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, delimiter, resolve } from 'node:path';
import type { World } from '../world.ts';

/** What tells the ShellCheck that would be asked from any other. */
export interface ShellCheckIdentity {
  readonly isThere: boolean;
  readonly id: string;
}

const absent: ShellCheckIdentity = { isThere: false, id: 'none' };

/**
 * A program of its own is known by its file, which is looked at much faster than asked; what starts another one, such as
 * the shim of a version manager, has to be asked.
 */
export async function identifyShellCheck({
  ask,
  cwd,
  env,
}: Pick<World, 'ask' | 'cwd' | 'env'>): Promise<ShellCheckIdentity> {
  const options = env['SHELLCHECK_OPTS'] ?? '';
  const file = findProgram('shellcheck', cwd, env['PATH']);
  const state = file === null ? null : stateOf(file);
  if (state !== null) return { isThere: true, id: `${state} ${options}` };
  const answer = await ask('shellcheck', ['--version']);
  return answer === null ? absent : { isThere: true, id: `${answer.out} ${options}` };
}

/** Null when it is not on the path, or the path says nothing that could be relied on. */
function findProgram(name: string, cwd: string, path: string | undefined): string | null {
  for (const folder of path?.split(delimiter) ?? []) {
    const file = resolve(cwd, folder, name);
    try {
      accessSync(file, constants.X_OK);
      if (statSync(file).isFile()) return realpathSync(file);
    } catch {}
  }
  return null;
}

/** Null for a file that is no program by itself, or another one that plays ShellCheck. */
function stateOf(file: string): string | null {
  if (!/^shellcheck(?:\.exe)?$/.test(basename(file)) || !isMachineCode(file)) return null;
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}

/** How programs of Linux, macOS and Windows begin. */
const beginnings = ['7f454c46', 'cffaedfe', 'cafebabe', '4d5a'];

function isMachineCode(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(4);
    readSync(file, start);
    return beginnings.some((beginning) => start.toString('hex').startsWith(beginning));
  } finally {
    closeSync(file);
  }
}
