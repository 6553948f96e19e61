import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/paths.ts';
import { installPackages, versionIn } from './peers.ts';
import { cli } from './samples.ts';
import { makeHugo, makeOwn, makeStarlight, makeVitePress, type Prepare } from './site-projects.ts';

/** One way to build a site of guides. */
export interface SiteTool {
  readonly name: string;
  /** Null when it is not installed. */
  readonly version: string | null;
  /** Where its projects stand when they must share a folder with its packages: others are no packages to Astro. */
  readonly beside?: string;
  readonly prepare: Prepare;
  /** Starts in the folder of the project. */
  readonly command: readonly string[];
  /** Globs below that folder: the page of each guide and nothing else, and what the search cannot do without. */
  readonly pages: string;
  readonly index: string;
}

const here = join(root, 'scripts/bench/site-peers');
const modules = join(here, 'node_modules');
const node = process.execPath;

const ownBuild = [node, cli, 'site', 'build', '--guides', 'guides', '--out', 'out', '--cache-dir', '.cache'];
const ownSite = { pages: 'out/guides/*/index.html', index: 'out/pagefind/pagefind-entry.json' };

/** Installs what we are measured against. Returns what is to be said about that. */
export const installSitePeers = (): string | null =>
  installPackages(here, 'Starlight and VitePress cannot be installed');

export const listSiteTools = (): SiteTool[] => [
  {
    name: 'runsheet',
    version: versionIn(root),
    prepare: makeOwn,
    command: ownBuild,
    ...ownSite,
  },
  {
    // Nothing has changed, and the folder of the site is empty, as in a job that keeps the cache alone.
    name: 'runsheet, warm',
    version: versionIn(root),
    prepare: (folder, files) => {
      makeOwn(folder, files);
      const [program = '', ...args] = ownBuild;
      const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(`the build before failed: ${stderr}`);
      rmSync(join(folder, 'out'), { recursive: true });
    },
    command: ownBuild,
    ...ownSite,
  },
  {
    name: 'starlight',
    version: versionIn(join(modules, '@astrojs/starlight')),
    beside: here,
    prepare: makeStarlight,
    command: [node, join(modules, 'astro/bin/astro.mjs'), 'build', '--silent'],
    pages: 'dist/guide-*/index.html',
    index: 'dist/pagefind/pagefind-entry.json',
  },
  {
    name: 'vitepress',
    version: versionIn(join(modules, 'vitepress')),
    beside: here,
    prepare: makeVitePress,
    command: [node, join(modules, 'vitepress/bin/vitepress.js'), 'build'],
    pages: '.vitepress/dist/guide-*.html',
    index: '.vitepress/dist/assets/chunks/@localSearchIndexroot.*.js',
  },
  {
    name: 'hugo, pagefind',
    version: versionOfHugo(),
    prepare: makeHugo,
    command: ['sh', '-c', `hugo --quiet && npx --prefix '${root}' pagefind --site public --silent`],
    pages: 'public/guide-*/index.html',
    index: 'public/pagefind/pagefind-entry.json',
  },
];

/** With that of the index of its search; null where it is not on the path. */
function versionOfHugo(): string | null {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  const own = /^hugo v(?<number>[\d.]+)/.exec(stdout ?? '')?.groups?.['number'];
  const pagefind = versionIn(join(root, 'node_modules/pagefind'));
  return own === undefined || pagefind === null ? null : `${own}, ${pagefind}`;
}

/** What a run has left in its project: that it ended well does not say that it has built the pages. */
export function checkSite({ name, pages, index }: SiteTool, project: string, size: number): void {
  const count = (pattern: string): number => globSync(pattern, { cwd: project }).length;
  if (count(pages) !== size) throw new Error(`${name} built ${count(pages)} pages of ${size} guides.`);
  if (count(index) === 0) throw new Error(`${name} built no index of its search.`);
}
