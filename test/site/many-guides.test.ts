import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';
import { asksBrowser } from '../support/browser.ts';

const shared = new URL('../../../shared/', import.meta.url);
const sources = ['seeds', 'corpus'].map((name) => fileURLToPath(new URL(name, shared)));
const hasAll = sources.every((folder) => existsSync(folder));

/** Bytes as a server sends them: what is packed already is sent as it is. */
const weigh = (path: string): number => {
  const content = readFileSync(path);
  return /\.(?:html|js|css|json|svg)$/.test(path) ? gzipSync(content).length : content.length;
};

describe.skipIf(!hasAll || !asksBrowser)('a site of a hundred guides', () => {
  const { folder, visit, requests } = browseSite('.', {}, (place) => {
    for (const source of sources) cpSync(source, join(place, source.replace(/^.*\//, '')), { recursive: true });
    cpSync(fileURLToPath(new URL('../../guides', import.meta.url)), join(place, 'guides'), { recursive: true });
  });
  const out = join(folder, 'out');

  // That it was built without a word is asked by all that browse it.
  test('has a page for each', () => {
    expect(readdirSync(join(out, 'guides')).length).toBeGreaterThanOrEqual(100);
  });

  test('leads nowhere where there is nothing', () => {
    const pages = listPages(out);
    const ids = new Map(pages.map((path) => [path, idsOf(readFileSync(join(out, path), 'utf8'))]));
    expect(pages.flatMap((path) => findDeadLinks(out, path, ids))).toEqual([]);
  });

  test('loads little for a first search', async () => {
    await visit('guides/celebrant-portal/', async ({ page }) => {
      await page.waitForLoadState('networkidle');
      requests.length = 0;
      await page.keyboard.press('/');
      await page.locator('dialog input[type=search]').waitFor();
      await page.keyboard.type('docker compose');
      await page.locator('dialog .results li').first().waitFor();
      await page.waitForLoadState('networkidle');
      const weights = requests.map((url) => ({ url, bytes: weigh(join(out, url.replace(/^\/docs\/|\?.*/g, ''))) }));
      const kilobytes = weights.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
      expect(weights.length).toBeGreaterThan(5);
      expect(kilobytes).toBeGreaterThan(20);
      expect(kilobytes, JSON.stringify(weights)).toBeLessThan(200);
    });
  });
});

/** Below the folder; without the guides that are one file, whose links lead back to a site. */
function listPages(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?:^|\/)(?:index|404)\.html$/.test(path),
  );
}

const unescapeHtml = (text: string): string =>
  text.replace(
    /&(?:amp|quot|#39|lt|gt);/g,
    (name) => ({ '&amp;': '&', '&quot;': '"', '&#39;': "'", '&lt;': '<' })[name] ?? '>',
  );

const tags = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/g;

function* attributesOf(html: string, name: RegExp): Generator<string> {
  for (const [tag] of html.matchAll(tags)) {
    for (const [, key = '', value = ''] of tag.matchAll(/\s([\w-]+)="([^"]*)"/g)) {
      if (name.test(key)) yield unescapeHtml(value);
    }
  }
}

const idsOf = (html: string): Set<string> => new Set(attributesOf(html, /^id$/));

function findDeadLinks(root: string, page: string, ids: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const here = `http://site/docs/${page.replace(/index\.html$/, '')}`;
  return [...attributesOf(readFileSync(join(root, page), 'utf8'), /^(?:href|src|data-more)$/)]
    .filter((link) => {
      const { protocol, host, pathname, hash } = new URL(link, here);
      if (!/^http/.test(protocol) || host !== 'site') return false;
      if (!pathname.startsWith('/docs/')) return true;
      const path = decodeURIComponent(pathname.slice('/docs/'.length)).replace(/(^|\/)$/, '$1index.html');
      const target = statSync(join(root, path), { throwIfNoEntry: false });
      if (target === undefined || !target.isFile()) return true;
      return hash !== '' && path.endsWith('.html') && !ids.get(path)?.has(decodeURIComponent(hash.slice(1)));
    })
    .map((link) => `${page}: ${link}`);
}
