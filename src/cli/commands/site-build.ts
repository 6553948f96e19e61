import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  handOver,
  joinPages,
  listGuideFiles,
  type MadePage,
  makePages,
  type Site,
  type SiteFile,
} from '../../site/index.ts';
import { count } from '../outline/wording.ts';
import { systemReason } from '../outputs/file-errors.ts';
import { astroConfig } from '../site/astro-config.ts';
import { type InputChoices, type Inputs, openInputs } from '../site/collect-inputs.ts';
import { exportGuides } from '../site/export-guides.ts';
import { openPages } from '../site/known-pages.ts';
import { listFiles } from '../site/list-files.ts';
import { loadPackage } from '../site/load-package.ts';
import { moveFiles } from '../site/move-files.ts';
import { placeSite } from '../site/place-site.ts';
import { type SiteChoices, siteOptions } from '../site/prepare-site.ts';
import { makeSearchIndex, searchNotes } from '../site/search-index.ts';
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
  const inputs = await openInputs(options, world);
  const root = await makeRoot();
  try {
    const beside = join(root, 'beside');
    const { data, files, records } = await makeSiteBeside(beside, inputs, options, world);
    handOver(data);
    world.enter(root);
    // Another process makes it, while this one makes the pages.
    const search = makeSearchIndex(records, pagefind);
    search.catch(() => {});
    await astro.build(astroConfig({ root, base: options.base, cwd }));
    const built = join(root, 'out');
    writeSiteFiles(built, files);
    moveFiles(beside, built, listFiles(beside));
    writeFiles(join(built, 'pagefind'), await search);
    exportGuides(built, data);
    addWorker(built, options.base);
    const place = { folder: resolve(cwd, options.out), name: options.out, force: options.force === true };
    const placed = await placeSite(built, place, world);
    const guides = count(data.guides.length, 'guide');
    return { text: `${options.out}: ${guides}, ${count(placed.length, 'file')}\n`, notes: searchNotes(records) };
  } catch (error) {
    if (!fullDisk.test((error as Error).message)) throw error;
    throw noPlace('the disk is full');
  } finally {
    world.enter(cwd);
    await rm(root, { recursive: true, force: true });
  }
}

/** What stands beside the pages is written as they are made, and not held: it is most of a site. */
async function makeSiteBeside(
  folder: string,
  { addresses, chunks }: Inputs,
  options: SiteBuildOptions,
  world: World,
): Promise<Site> {
  const known = openPages(options, world);
  const made = { ...siteOptions(options), known };
  const pages: Pick<MadePage, 'page' | 'records'>[] = [];
  for await (const inputs of chunks) {
    for (const page of makePages(inputs, addresses, made)) {
      writeSiteFiles(folder, listGuideFiles(page));
      pages.push({ page: page.page, records: page.records });
    }
  }
  known?.save();
  return joinPages(pages, made);
}

const writeSiteFiles = (folder: string, files: readonly SiteFile[]): void =>
  writeFiles(
    folder,
    files.map(({ path, text }) => ({ path, content: text })),
  );

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
