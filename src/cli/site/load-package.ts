import { readFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../package-folder.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

/** Where this file stands: in the sources, or in the bundle. */
const here = fileURLToPath(import.meta.url);

export interface SiteSources {
  /** The folder of the pages. */
  readonly pages: string;
  /** The script of all pages. */
  readonly client: string;
}

/** Beside the sources, or where the bundle holds them. */
export function findSources(): SiteSources {
  const bundled = join(packageFolder, 'lib/site');
  if (here.startsWith(join(packageFolder, 'lib'))) return { pages: bundled, client: join(bundled, 'client/main.js') };
  const pages = join(packageFolder, 'src/site');
  return { pages, client: join(pages, 'client/main.ts') };
}

/**
 * Loads a package that only the site needs and that nobody has to install for anything else.
 *
 * @throws UsageError that says what to install
 */
export async function loadPackage<T>(name: string, { cwd, load }: Pick<World, 'cwd' | 'load'>): Promise<T> {
  return (await load(resolvePackage(name, cwd))) as T;
}

/** The file that a package starts with: found from here, else from the folder in which we were called. */
export function resolvePackage(name: string, cwd: string): string {
  for (const from of [here, join(cwd, 'package.json')]) {
    try {
      return createRequire(from).resolve(name);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return resolveModule(name, from);
      if (code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new UsageError(
    `the site needs packages that are not installed; run npm install --save-dev astro@7 pagefind@1.`,
  );
}

/** The file of a package that can be imported only, which `require` does not find. */
function resolveModule(name: string, from: string): string {
  const description = findPackageJSON(name, from) ?? '';
  const { main = 'index.js' } = JSON.parse(readFileSync(description, 'utf8')) as { main?: string };
  return join(dirname(description), main);
}
