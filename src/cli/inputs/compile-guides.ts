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
 * Reads and compiles guides for outputs that others will read: they name a guide by its path from here, however it was
 * given. Those that are known with the same text are not compiled again.
 *
 * @throws UsageError for standard input, which has no name that anybody could find it by
 */
export async function compileGuides(
  inputs: readonly Input[],
  maxSize: number,
  world: Pick<World, 'cwd' | 'stdin'>,
  known: readonly CompiledGuide[] = [],
): Promise<CompiledGuide[]> {
  if (inputs.some(({ path }) => path === '-')) {
    throw new UsageError('scripts name the lines of their guide, so it must be a file; name one instead of -.');
  }
  const guides = await readGuides(inputs, maxSize, world);
  const knownAt = new Map(known.map((one) => [one.guide.source.path, one]));
  return guides.map(({ path: given, text }) => {
    const path = pathFrom(world.cwd, given);
    const same = knownAt.get(path);
    return same?.text === text ? same : { guide: compile(text, { path }), text };
  });
}

function pathFrom(cwd: string, path: string): string {
  const way = relative(cwd, resolve(cwd, path));
  // Another drive: nothing leads there from here.
  return isAbsolute(way) ? basename(way) : way.replaceAll(sep, '/');
}
