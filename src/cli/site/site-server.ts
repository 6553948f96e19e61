import type { AstroInlineConfig } from 'astro';
import type { Site } from '../../site/index.ts';
import { contentTypeOf } from './content-types.ts';
import type { SearchFile } from './search-index.ts';

type VitePlugin = Extract<NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number], { name: string }>;

export interface LiveSite {
  readonly base: string;
  /** What is watched: where a guide may change, come or go. */
  readonly folders: readonly string[];
  readonly isGuide: (path: string) => boolean;
  readonly site: () => Site;
  readonly makeIndex: (site: Site) => Promise<readonly SearchFile[]>;
  /** Reads the guides again. @returns whether they could be read */
  readonly prepare: () => Promise<boolean>;
}

/** Editors write a file in several steps, and a checkout writes many. */
const settleTime = 60;

/** Gives Astro's server the files beside the pages, and makes it show pages anew when a guide changes. */
export const siteServer = ({ base, folders, isGuide, site, makeIndex, prepare }: LiveSite): VitePlugin => ({
  name: 'runsheet:site',
  configureServer(server) {
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    const show = async (): Promise<void> => {
      if (!(await prepare())) return;
      // Which pages there are, and what they show, Astro asks once.
      for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
      server.ws.send({ type: 'full-reload' });
    };
    server.watcher.add([...folders]);
    server.watcher.on('all', (_, path) => {
      if (!isGuide(path)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(show);
      }, settleTime);
    });
    let index: { readonly of: Site; readonly files: Promise<readonly SearchFile[]> } | null = null;
    const findFile = async (path: string): Promise<string | Uint8Array | undefined> => {
      const current = site();
      if (!path.startsWith('pagefind/')) return current.files.find((file) => file.path === path)?.text;
      if (index?.of !== current) index = { of: current, files: makeIndex(current) };
      return (await index.files).find((file) => `pagefind/${file.path}` === path)?.content;
    };
    server.middlewares.use((request, answer, next) => {
      const path = decodePath((request.url ?? '').replace(/[?#].*$/, ''));
      const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
      findFile(below).then((content) => {
        if (content === undefined) return next();
        answer.setHeader('Content-Type', contentTypeOf(below));
        answer.end(content);
      }, next);
    });
  },
});

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
