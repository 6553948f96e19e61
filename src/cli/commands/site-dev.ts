import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { handOver, type Site } from '../../site/index.ts';
import { astroConfig } from '../site/astro-config.ts';
import { collectInputs, type InputChoices } from '../site/collect-inputs.ts';
import { loadPackage } from '../site/load-package.ts';
import { prepareSite, type SiteChoices } from '../site/prepare-site.ts';
import { siteServer } from '../site/site-server.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface SiteDevOptions extends InputChoices, SiteChoices {
  readonly port: number;
}

/** Shows the site, and anew whenever one of its guides changes, until somebody ends the program. */
export async function developSite(options: SiteDevOptions, world: World): Promise<never> {
  const astro = await loadPackage<typeof import('astro')>('astro', world);
  const first = await collectInputs(options, world);
  let site = prepareSite(first, options);
  handOver(site.data);
  const prepare = async (): Promise<Site | null> => {
    try {
      site = prepareSite(await collectInputs(options, world), options);
      handOver(site.data);
      return site;
    } catch (error) {
      // A guide that cannot be read for the moment: the pages stay as they were.
      if (!(error instanceof UsageError)) throw error;
      await world.stderr.write(`${error.sentences.map((sentence) => `runsheet: ${sentence}\n`).join('')}`);
      return null;
    }
  };
  const plugin = siteServer({
    base: options.base,
    paths: first.map(({ guide }) => resolve(world.cwd, guide.source.path)),
    files: () => site.files,
    prepare,
  });
  const root = await realpath(await mkdtemp(join(tmpdir(), 'runsheet-site-')));
  const config = astroConfig({ root, base: options.base, cwd: world.cwd, plugins: [plugin] });
  const server = await astro.dev({ ...config, server: { port: options.port } });
  await world.stdout.write(
    `The site is shown at http://localhost:${server.address.port}${options.base}; Ctrl-C ends it.\n`,
  );
  return new Promise<never>(() => {});
}
