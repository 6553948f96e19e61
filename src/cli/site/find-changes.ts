import { resolve } from 'node:path';
import type { Change } from '../../site/index.ts';
import type { World } from '../world.ts';

/** So many paths are asked for at once: a command line is not endless. */
const most = 500;

/** The last change of each file that Git knows, by its path. Without Git, or outside of a repository, of none. */
export async function findChanges(
  paths: readonly string[],
  { cwd, ask }: Pick<World, 'cwd' | 'ask'>,
): Promise<ReadonlyMap<string, Change>> {
  const changes = new Map<string, Change>();
  const root = await ask('git', ['-C', cwd, 'rev-parse', '--show-toplevel']);
  if (root === null || root.code !== 0) return changes;
  const top = root.out.trim();
  const wanted = new Map(paths.map((path) => [resolve(cwd, path), path]));
  const format = ['--format=%x01%cI %h', '--name-only', '-z', '--no-renames'];
  for (let from = 0; from < paths.length; from += most) {
    const some = paths.slice(from, from + most).map((path) => resolve(cwd, path));
    const answer = await ask('git', ['-C', cwd, '--literal-pathspecs', 'log', ...format, '--', ...some]);
    if (answer === null || answer.code !== 0) continue;
    for (const commit of answer.out.split('\x01').slice(1)) {
      const [head = '', ...files] = commit.split(/\0\n?/);
      const [at = '', id = ''] = head.trim().split(' ');
      for (const file of files) {
        const path = wanted.get(resolve(top, file.trim()));
        if (path !== undefined && !changes.has(path)) changes.set(path, { at, commit: id });
      }
    }
  }
  return changes;
}
