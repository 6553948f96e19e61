import type { AstroInlineConfig } from 'astro';
import type { Site, SiteFile } from '../../site/index.ts';

type VitePlugin = Extract<NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number], { name: string }>;

export interface LiveSite {
  readonly base: string;
  /** The guides, to be watched. */
  readonly paths: readonly string[];
  readonly files: () => readonly SiteFile[];
  /** Reads the guides again; null when they cannot be read for the moment. */
  readonly prepare: () => Promise<Site | null>;
}

/** Gives Astro's server the files beside the pages, and makes it show pages anew when a guide changes. */
export const siteServer = ({ base, paths, files, prepare }: LiveSite): VitePlugin => ({
  name: 'runsheet:site',
  configureServer(server) {
    server.watcher.add([...paths]);
    server.watcher.on('change', async (path) => {
      if (paths.includes(path) && (await prepare()) !== null) server.ws.send({ type: 'full-reload' });
    });
    server.middlewares.use((request, answer, next) => {
      const path = decodeURI((request.url ?? '').replace(/[?#].*$/, ''));
      const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
      const file = files().find((one) => one.path === below);
      if (file === undefined) return next();
      answer.setHeader('Content-Type', 'text/plain; charset=utf-8');
      answer.end(file.text);
    });
  },
});
