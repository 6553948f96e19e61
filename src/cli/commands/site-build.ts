import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { handOver } from '../../site/index.ts';
import { count } from '../outline/wording.ts';
import { systemReason } from '../outputs/file-errors.ts';
import { astroConfig } from '../site/astro-config.ts';
import { collectInputs, type InputChoices } from '../site/collect-inputs.ts';
import { exportGuides } from '../site/export-guides.ts';
import { openPages } from '../site/known-pages.ts';
import { loadPackage } from '../site/load-package.ts';
import { placeSite } from '../site/place-site.ts';
import { prepareSite, type SiteChoices } from '../site/prepare-site.ts';
import { writeSearchIndex } from '../site/search-index.ts';
import { writeFiles } from '../site/write-files.ts';
import { addWorker } from '../site/write-worker.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface SiteBuildOptions extends InputChoices, SiteChoices {
  readonly out: string;
  readonly force?: true;
}

/** Builds the site in a folder of its own and puts it where it belongs when it is whole. */
export async function buildSite(options: SiteBuildOptions, world: World): Promise<{ text: string; notes: string }> {
  const { cwd } = world;
  const astro = await loadPackage<typeof import('astro')>('astro', world);
  const pagefind = await loadPackage<typeof import('pagefind')>('pagefind', world);
  const inputs = await collectInputs(options, world);
  const known = openPages(options, world);
  const { data, files, records } = prepareSite(inputs, options, known);
  known?.save();
  handOver(data);
  const root = await makeRoot();
  try {
    world.enter(root);
    await astro.build(astroConfig({ root, base: options.base, cwd }));
    const built = join(root, 'out');
    writeFiles(
      built,
      files.map(({ path, text }) => ({ path, content: text })),
    );
    const notes = await writeSearchIndex(built, records, pagefind);
    exportGuides(built, data);
    addWorker(built, options.base);
    const place = { folder: resolve(cwd, options.out), name: options.out, force: options.force === true };
    const placed = await placeSite(built, place, world);
    const guides = count(data.guides.length, 'guide');
    return { text: `${options.out}: ${guides}, ${count(placed.length, 'file')}\n`, notes };
  } catch (error) {
    if (!fullDisk.test((error as Error).message)) throw error;
    throw noPlace('the disk is full');
  } finally {
    world.enter(cwd);
    await rm(root, { recursive: true, force: true });
  }
}

/** As Node says it, and as a bundler that is no JavaScript does. */
const fullDisk = /\bENOSPC\b|no space left on device/i;

async function makeRoot(): Promise<string> {
  try {
    return await realpath(await mkdtemp(join(tmpdir(), 'runsheet-site-')));
  } catch (error) {
    throw noPlace(systemReason(error));
  }
}

const noPlace = (reason: string | null): UsageError =>
  new UsageError(`${tmpdir()}: the site cannot be made there (${reason}); set TMPDIR to a folder with some room.`);
