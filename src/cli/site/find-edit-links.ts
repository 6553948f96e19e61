import { relative, resolve, sep } from 'node:path';
import type { World } from '../world.ts';

/**
 * Where a guide is edited, by its path: behind the address that somebody has named, else at the host of its repository,
 * when that is one whose addresses are known; null elsewhere.
 */
export async function makeEditLinks(
  editUrl: string | undefined,
  { cwd, ask }: Pick<World, 'cwd' | 'ask'>,
): Promise<(path: string) => string | null> {
  if (editUrl !== undefined) return (path) => behind(editUrl, path);
  const git = async (...words: string[]): Promise<string | null> => {
    const answer = await ask('git', ['-C', cwd, ...words]);
    return answer === null || answer.code !== 0 ? null : answer.out.trim();
  };
  const top = await git('rev-parse', '--show-toplevel');
  const remote = await git('remote', 'get-url', 'origin');
  if (top === null || remote === null) return () => null;
  const branch =
    (await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD'))?.replace(/^origin\//, '') ??
    (await git('symbolic-ref', '--short', 'HEAD'));
  const start = branch === null ? null : editAddress(remote, branch);
  if (start === null) return () => null;
  return (path) => {
    const below = relative(top, resolve(cwd, path)).split(sep).join('/');
    return below.startsWith('../') ? null : behind(start, below);
  };
}

const behind = (start: string, path: string): string =>
  `${start.replace(/\/*$/, '/')}${path.split('/').map(encodeURIComponent).join('/')}`;

const scp = /^(?:[^@/]+@)?([^:/]+):(?!\/)(.+)$/;

/** What the path of a file is put behind to edit it at its host; names and passwords of the remote are no part of it. */
export function editAddress(remote: string, branch: string): string | null {
  const [, host, path] = scp.exec(remote) ?? [];
  const url = URL.parse(host === undefined ? remote : `ssh://${host}/${path}`);
  if (url === null || !/^(?:https?|ssh|git):$/.test(url.protocol)) return null;
  const project = url.pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  const at = encodeURI(branch).replace(/[?#]/g, encodeURIComponent);
  if (url.hostname === 'github.com') return `https://github.com/${project}/edit/${at}/`;
  if (/^gitlab\./.test(url.hostname)) return `https://${url.hostname}/${project}/-/edit/${at}/`;
  return null;
}
