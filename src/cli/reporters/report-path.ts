import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Setting } from './report.ts';

/** The path of a guide for services that know the repository: from its root, with forward slashes. */
export function pathInRepository(path: string, { cwd, root }: Pick<Setting, 'cwd' | 'root'>): string {
  if (path === '-') return 'stdin';
  const way = relative(root, resolve(cwd, path));
  return isAbsolute(way) ? path : way.replaceAll(sep, '/');
}

/** The same as a URI: relative, unless the guide is on another drive. */
export function uriOf(path: string, setting: Pick<Setting, 'cwd' | 'root'>): string {
  const way = pathInRepository(path, setting);
  if (isAbsolute(way)) return pathToFileURL(way).href;
  return way.split('/').map(encodeURIComponent).join('/');
}
