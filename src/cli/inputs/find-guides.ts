import { type Stats, statSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { guideExtensions, guidePattern, isGuideFile } from './guide-files.ts';

export interface Input {
  /** As it was given, with forward slashes; `-` is standard input. */
  readonly path: string;
  /** Whether it was named, rather than found in a directory or by a glob. */
  readonly named: boolean;
}

const ignore = ['**/node_modules/**'];
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is read when nothing is named. */
export interface Include {
  readonly globs: readonly string[];
  /** What the globs are relative to. */
  readonly folder: string;
  /** Where they are set, for messages. */
  readonly name: string;
}

/**
 * Turns the arguments into guides: each file once, in the order of the arguments, and sorted below each of them.
 *
 * @throws UsageError with a sentence for each argument that yields nothing
 */
export async function findGuides(files: readonly string[], cwd: string, include?: Include): Promise<Input[]> {
  const found = await Promise.all(
    files.length > 0 ? files.map((file) => expand(file, cwd)) : [include ? included(include, cwd) : byDefault(cwd)],
  );
  const mistakes = found.filter((inputs) => typeof inputs === 'string');
  if (mistakes.length > 0) throw new UsageError(...mistakes);
  const inputs = new Map<string, Input>();
  for (const input of found.flat() as Input[]) {
    const key = input.path === '-' ? '-' : resolve(cwd, input.path);
    if (!inputs.has(key)) inputs.set(key, input);
  }
  return [...inputs.values()];
}

async function byDefault(cwd: string): Promise<Input[] | string> {
  const paths = await search(guidePattern, cwd);
  return paths.length > 0 ? paths : `no guide matches ${guidePattern}; name a file or a directory.`;
}

async function included({ globs, folder, name }: Include, cwd: string): Promise<Input[] | string> {
  const matches = (await search(globs, folder)).filter(({ path }) => isGuideFile(path));
  if (matches.length === 0) return `${name}: no guide (${extensionList}) matches include; check its globs.`;
  return matches.map(({ path }) => ({ path: relative(cwd, resolve(folder, path)).replaceAll(sep, '/'), named: false }));
}

async function expand(file: string, cwd: string): Promise<Input[] | string> {
  if (file === '-') return [{ path: '-', named: true }];
  if (file === '') return 'the name of a file is empty; name a file or a directory.';
  const path = file.replaceAll(sep, '/');
  const status = look(resolve(cwd, file));
  if (!(status instanceof Error)) {
    if (!status.isDirectory()) return [{ path, named: true }];
    const below = await search(`**/*.{${guideExtensions.join(',')}}`, resolve(cwd, file));
    if (below.length === 0) return `${path}: the directory holds no guide (${extensionList}); name another.`;
    return below.map((input) => ({ path: posix.join(path, input.path), named: false }));
  }
  const { isDynamicPattern } = await loadGlobber();
  if (isDynamicPattern(path)) {
    const matches = (await search(path, cwd)).filter((input) => isGuideFile(input.path));
    return matches.length > 0 ? matches : `${path}: no guide (${extensionList}) matches; check the pattern.`;
  }
  return (unreadable[status.code ?? ''] ?? unreadable['']!)(path, status);
}

function look(path: string): Stats | NodeJS.ErrnoException {
  try {
    return statSync(path);
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

const extensionList = guideExtensions.map((extension) => `*.${extension}`).join(', ');

const unreadable: Readonly<Record<string, (path: string, error: Error) => string>> = {
  ENOENT: (path) => `${path}: there is no such file or directory; check the name.`,
  ENOTDIR: (path) => `${path}: a part of this path is a file, not a directory; check the name.`,
  EACCES: (path) => `${path}: it may not be read; check its permissions.`,
  '': (path, error) => `${path}: it cannot be read (${error.message}).`,
};

// A file that is named needs no search, and should not wait for one to load.
const loadGlobber = () => import('tinyglobby');

async function search(patterns: string | readonly string[], cwd: string): Promise<Input[]> {
  const { glob } = await loadGlobber();
  const paths = await glob(patterns, { cwd, ignore, caseSensitiveMatch: false, expandDirectories: false });
  return paths
    .map((path) => path.replaceAll(sep, '/'))
    .sort(byCodeUnit)
    .map((path) => ({ path, named: false }));
}
