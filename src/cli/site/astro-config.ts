import { join } from 'node:path';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { findSources, resolvePackage } from './load-package.ts';

type VitePlugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

export interface AstroChoices {
  /** A folder of our own that may be written to: Astro keeps its state below its root, and our package may be read-only. */
  readonly root: string;
  readonly base: string;
  readonly cwd: string;
  /** Of a server that shows the site while it is written. */
  readonly plugins?: readonly VitePlugin[];
}

/** How Astro is called: for pages that stand in our package, and for a project that knows nothing of Astro. */
export function astroConfig({ root, base, cwd, plugins }: AstroChoices): AstroInlineConfig {
  const { pages, client } = findSources();
  return {
    configFile: false,
    root,
    srcDir: pages,
    publicDir: join(pages, 'static'),
    outDir: join(root, 'out'),
    cacheDir: join(root, 'cache'),
    base,
    output: 'static',
    trailingSlash: 'ignore',
    logLevel: 'error',
    // Anything inline would need a policy that allows it.
    build: { inlineStylesheets: 'never', format: 'directory' },
    devToolbar: { enabled: false },
    integrations: [clientScripts(client)],
    vite: {
      cacheDir: join(root, 'vite'),
      logLevel: 'error',
      plugins: [resolveFromPackage(cwd), ...(plugins ?? [])],
      build: { assetsInlineLimit: 0 },
      // Pages that are built run from the folder that they are built in, where no package can be found.
      ...(plugins === undefined ? { environments: { prerender: { resolve: { noExternal: true } } } } : {}),
    },
  };
}

/** The root is no project: Astro is not found from there, but from our package or from where we were called. */
function resolveFromPackage(cwd: string): VitePlugin {
  const importer = resolvePackage('astro', cwd);
  return {
    name: 'runsheet:resolve-astro',
    enforce: 'pre',
    async resolveId(id, from, options) {
      if (!/^(?:astro|@astrojs\/[^/]+)(?:\/|$)/.test(id) || from === importer) return null;
      return this.resolve(id, importer, { ...options, skipSelf: true });
    },
  };
}

/** Astro finds the scripts that stand in pages only where these share a folder with the root; ours need not. */
const clientScripts = (main: string): AstroIntegration => ({
  name: 'runsheet:client',
  hooks: {
    'astro:config:setup': ({ injectScript }) => injectScript('page', `import ${JSON.stringify(main)};`),
  },
});
