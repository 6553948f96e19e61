import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { compile } from '../../compile.ts';
import type { Guide } from '../../model/index.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import type { Input } from './find-guides.ts';
import { readGuides } from './read-guides.ts';

export interface CompiledGuide {
  readonly guide: Guide;
  /** As it was read. */
  readonly text: string;
}

/**
 * Reads guides for outputs that others will read: they name a guide by its path from here, however it was given.
 *
 * @throws UsageError for standard input, which has no name that anybody could find it by
 */
export async function readNamedGuides(
  inputs: readonly Input[],
  maxSize: number,
  world: Pick<World, 'cwd' | 'stdin'>,
): Promise<{ readonly path: string; readonly text: string }[]> {
  if (inputs.some(({ path }) => path === '-')) {
    throw new UsageError('scripts name the lines of their guide, so it must be a file; name one instead of -.');
  }
  const guides = await readGuides(inputs, maxSize, world);
  return guides.map(({ path, text }) => ({ path: pathFrom(world.cwd, path), text }));
}

/** Reads and compiles guides for outputs that others will read. */
export async function compileGuides(
  inputs: readonly Input[],
  maxSize: number,
  world: Pick<World, 'cwd' | 'stdin'>,
): Promise<CompiledGuide[]> {
  const guides = await readNamedGuides(inputs, maxSize, world);
  return guides.map(({ path, text }) => ({ guide: compile(text, { path }), text }));
}

function pathFrom(cwd: string, path: string): string {
  const way = relative(cwd, resolve(cwd, path));
  // Another drive: nothing leads there from here.
  return isAbsolute(way) ? basename(way) : way.replaceAll(sep, '/');
}
