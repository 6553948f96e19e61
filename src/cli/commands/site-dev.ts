import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { handOver } from '../../site/index.ts';
import { isGuideFile } from '../inputs/guide-files.ts';
import { astroConfig } from '../site/astro-config.ts';
import { collectInputs, type InputChoices } from '../site/collect-inputs.ts';
import { loadPackage } from '../site/load-package.ts';
import { prepareSite, type SiteChoices } from '../site/prepare-site.ts';
import { makeSearchIndex } from '../site/search-index.ts';
import { siteServer } from '../site/site-server.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface SiteDevOptions extends InputChoices, SiteChoices {
  readonly port: number;
}

/** Shows the site, and anew whenever one of its guides changes, until somebody ends the program. */
export async function developSite(options: SiteDevOptions, world: World): Promise<number> {
  const astro = await loadPackage<typeof import('astro')>('astro', world);
  const pagefind = await loadPackage<typeof import('pagefind')>('pagefind', world);
  let inputs = await collectInputs(options, world);
  let site = prepareSite(inputs, options);
  handOver(site.data);
  const prepare = async (): Promise<boolean> => {
    try {
      inputs = await collectInputs(options, world, inputs);
      site = prepareSite(inputs, options);
      handOver(site.data);
      return true;
    } catch (error) {
      // A guide that cannot be read for the moment, or that we cannot read: the pages stay as they were.
      const sentences = error instanceof UsageError ? error.sentences : [(error as Error).stack ?? String(error)];
      await world.stderr.write(sentences.map((sentence) => `runsheet: ${sentence}\n`).join(''));
      return false;
    }
  };
  const named = (options.guides ?? []).map((path) => resolve(world.cwd, path));
  const folders = new Set([
    ...inputs.map(({ path }) => dirname(resolve(world.cwd, path))),
    ...named.filter((path) => existsSync(path) && statSync(path).isDirectory()),
  ]);
  const plugin = siteServer({
    base: options.base,
    folders: [...folders],
    isGuide: isGuideFile,
    site: () => site,
    makeIndex: ({ records }) => makeSearchIndex(records, pagefind),
    prepare,
  });
  const root = await realpath(await mkdtemp(join(tmpdir(), 'runsheet-site-')));
  await silenceAstro(root);
  const config = astroConfig({ root, base: options.base, cwd: world.cwd, plugins: [plugin] });
  world.enter(root);
  const server = await astro.dev({ ...config, server: { port: options.port } });
  await world.stdout.write(
    `The site is shown at http://localhost:${server.address.port}${options.base}; Ctrl-C ends it.\n`,
  );
  const code = await world.interrupted();
  await server.stop();
  world.enter(world.cwd);
  await rm(root, { recursive: true, force: true });
  return code;
}

/** Its server asks the registry of npm whether there is another version, unless its settings say otherwise. */
async function silenceAstro(root: string): Promise<void> {
  await mkdir(join(root, '.astro'));
  await writeFile(join(root, '.astro/settings.json'), '{ "checkUpdates": { "enabled": false } }\n');
}
