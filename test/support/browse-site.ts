import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serveFolder } from '../../src/cli/site/serve-folder.ts';
import { startBrowser } from './browser.ts';
import { makeFolder } from './make-folder.ts';
import { spawnRunsheet } from './runsheet.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of, and what it asked other hosts for. */
  readonly complaints: readonly string[];
}

type ContextOptions = Parameters<Browser['newContext']>[0];

/** A site of the guides in a folder, built before the tests of this file and shown below `/docs/`. */
export function browseSite(
  guides: string,
  files: Readonly<Record<string, string>>,
  fill: (folder: string) => void = () => {},
) {
  const folder = makeFolder(files);
  let server: Server;
  let address: string;
  let browser: Browser;
  /** What was asked for, in order. */
  const requests: string[] = [];

  const build = (): void => {
    const argv = ['site', 'build', '--guides', guides, '--out', 'out', '--base', '/docs/'];
    const { code, err } = spawnRunsheet(argv, { cwd: folder });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  };

  beforeAll(async () => {
    fill(folder);
    build();
    ({ server, address } = await serveFolder(join(folder, 'out'), '/docs/', 0));
    listen();
    browser = await startBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Each visit has a profile of its own. */
  async function visit<T>(path: string, use: (visit: Visit) => Promise<T>, options: ContextOptions = {}): Promise<T> {
    const context = await browser.newContext({ acceptDownloads: true, serviceWorkers: 'block', ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      const text = message.text();
      // It is this test that does not let the site keep itself.
      if (['error', 'warning'].includes(message.type()) && !/^Service Worker registration blocked/.test(text)) {
        complaints.push(text);
      }
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(address).origin) && !request.url().startsWith('blob:')) {
        complaints.push(request.url());
      }
    });
    try {
      await page.goto(path.startsWith('file:') ? path : address + path);
      return await use({ page, context, complaints });
    } finally {
      await context.close();
    }
  }

  /** Ends the server as a network ends: at once, and for whoever is connected. */
  async function disconnect(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** Shows the folder again, where it was shown before. */
  async function reconnect(): Promise<void> {
    ({ server } = await serveFolder(join(folder, 'out'), '/docs/', Number(new URL(address).port)));
    listen();
  }

  function listen(): void {
    server.on('request', ({ url }) => requests.push(url ?? ''));
  }

  return { folder, build, visit, disconnect, reconnect, requests, address: () => address };
}

/** What axe finds against a page. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: unknown[] }[] };
  return found.violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes[0])}`);
}
