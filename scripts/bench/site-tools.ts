import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../build/paths.ts';
import { installPackages, versionIn } from './peers.ts';
import { cli } from './samples.ts';

/** One way to build a site of guides. */
export interface SiteTool {
  readonly name: string;
  readonly version: string;
  /** Writes the project that it builds into a folder. */
  readonly prepare: (folder: string, files: readonly string[]) => void;
  /** Starts in that folder. */
  readonly command: readonly string[];
}

const here = join(root, 'scripts/bench/site-peers');
const modules = join(here, 'node_modules');

/** Installs what we are measured against. Returns what is to be said about that. */
export const installSitePeers = (): string | null =>
  installPackages(here, 'Starlight cannot be installed, so only ours is measured');

export function listSiteTools(): SiteTool[] {
  const starlight = versionIn(join(modules, '@astrojs/starlight'));
  return [
    {
      name: 'runsheet',
      version: versionIn(root) ?? '',
      prepare: copyGuides,
      command: [process.execPath, cli, 'site', 'build', '--guides', 'guides', '--out', 'out', '--force'],
    },
    ...(starlight === null
      ? []
      : [
          {
            name: 'starlight',
            version: starlight,
            prepare: makeStarlight,
            command: [process.execPath, join(modules, 'astro/bin/astro.mjs'), 'build', '--silent'],
          },
        ]),
  ];
}

function copyGuides(folder: string, files: readonly string[]): void {
  mkdirSync(join(folder, 'guides'), { recursive: true });
  for (const file of files) writeFileSync(join(folder, 'guides', basename(file)), readFileSync(file));
}

/** As its own starter does it: the guides are its pages, with their first heading as the title that it asks for. */
function makeStarlight(folder: string, files: readonly string[]): void {
  const docs = join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  symlinkSync(modules, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Guides' })] });
`,
  );
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const title = /^# (.+)$/m.exec(text)?.[1] ?? basename(file);
    const page = `---\ntitle: ${JSON.stringify(title)}\n---\n${text.replace(/^# .+$/m, '')}`;
    writeFileSync(join(docs, basename(file)), page);
  }
}
