import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { isMissing, systemReason } from '../outputs/file-errors.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import type { Config } from './config.ts';
import { findConfig } from './find-config.ts';

export interface LoadedConfig {
  /** For messages: its path from here. */
  readonly name: string;
  /** What its globs and paths are relative to. */
  readonly folder: string;
  readonly config: Config;
}

export interface ConfigChoice {
  /** The file that `--config` names; `false` is `--no-config`. */
  readonly config?: string | boolean;
}

/**
 * Reads and checks the configuration; one without settings when there is none.
 *
 * @throws UsageError with a sentence for each mistake in it
 */
export async function loadConfig(
  { config: choice = true }: ConfigChoice,
  world: Pick<World, 'cwd' | 'load'>,
): Promise<LoadedConfig> {
  const path =
    typeof choice === 'string' ? resolve(world.cwd, choice) : choice === false ? null : findConfig(world.cwd);
  if (path === null) return { name: '', folder: world.cwd, config: {} };
  const name = relative(world.cwd, path).replaceAll(sep, '/');
  const value = await read(path, name, world);
  // The schema takes longer to load than a guide to read, and most folders have no configuration.
  const { checkConfig } = await import('./check-config.ts');
  return { name, folder: dirname(path), config: checkConfig(value, name) };
}

async function read(path: string, name: string, { load }: Pick<World, 'load'>): Promise<unknown> {
  if (/\.(?:ts|mts|mjs|js)$/.test(path)) return readProgram(path, name, load);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${name}: it cannot be read (${systemReason(error) ?? (error as Error).message}).`);
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (basename(path) !== 'package.json') return value;
    return (value as { runsheet?: unknown } | null)?.runsheet;
  } catch (error) {
    throw new UsageError(`${name}: it is no JSON (${(error as Error).message}).`);
  }
}

async function readProgram(path: string, name: string, load: World['load']): Promise<unknown> {
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = await load(path);
  } catch (error) {
    const reason = isMissing(error) ? 'there is no such file' : error instanceof Error ? error.message : String(error);
    throw new UsageError(`${name}: it cannot be loaded (${reason}).`);
  }
  if (!('default' in exported)) throw new UsageError(`${name}: it has no default export; export default { … }.`);
  return exported['default'];
}
