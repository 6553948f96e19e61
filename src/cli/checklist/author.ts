import { userInfo } from 'node:os';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

/** Who ticks: whoever `--by` or RUNSHEET_BY names, else the user of this system. */
export function authorOf(by: string | undefined, env: World['env']): string {
  const name = (by ?? env['RUNSHEET_BY'] ?? systemName(env)).trim();
  if (name === '') throw new UsageError('nobody knows who you are here; say it with --by.');
  if (name.length > 200 || /[\p{Cc}\u2028\u2029]/u.test(name)) {
    throw new UsageError('the name of --by must be one line of at most 200 characters.');
  }
  return name;
}

function systemName(env: World['env']): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that no name belongs to.
    return env['USER'] ?? '';
  }
}
