import { isAbsolute, join } from 'node:path';

/** Where a person's programs keep what they can make again: ours. Never the folder for temporary files, where others may write. */
export function userCacheFolder(env: Readonly<Record<string, string | undefined>>, home: string): string {
  const named = env['XDG_CACHE_HOME'] ?? '';
  return join(isAbsolute(named) ? named : join(home, '.cache'), 'runsheet');
}
