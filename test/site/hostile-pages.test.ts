import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';
import { asksBrowser } from '../support/browser.ts';
import { clobberingNames, payloads, writeHostileGuide } from '../support/hostile-markup.ts';

/** Several payloads as one text: what one of them closes, the next one opens. */
const mixed = fc
  .array(fc.constantFrom(...payloads, '\n\n', '`', '\\', '*', '](', '|', '"', "'", '&lt;'), {
    minLength: 2,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

const texts = [...payloads, ...fc.sample(mixed, { numRuns: 6, seed: 20_261 })];
const names = clobberingNames;
const guides = Object.fromEntries(
  texts.map((text, at) => [`guides/g${at}.md`, writeHostileGuide(text, names[at] ?? `name-${at}`)]),
);
// What a file is called is text, too.
guides['guides/a"><img src=x onerror=pwned()>&lt;b.md'] = writeHostileGuide('x', 'file');

/** Elements and attributes that no page of ours has, addresses that lead elsewhere, and names that two things have. */
async function findStrange(page: Page): Promise<string[]> {
  // First, what waits for a pointer, for the focus or to be opened.
  return (await page.evaluate(`
    for (const one of document.querySelectorAll('*')) {
      one.dispatchEvent(new MouseEvent('mouseover'));
      if (one.tagName === 'DETAILS') one.open = true;
      if (one.hasAttribute('autofocus')) one.focus();
    }
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
    const twice = ids.filter((id, at) => ids.indexOf(id) < at).map((id) => 'two #' + id);
    twice.concat([...document.querySelectorAll('*')].flatMap((one) => {
      const found = one.getAttributeNames().filter((name) => /^on|^srcdoc$|^style$|^formaction$|^xlink:/.test(name));
      if (/^(?:iframe|object|embed|base|math|video|audio|frame)$/i.test(one.tagName)) found.push('element');
      if (one.tagName === 'META' && /refresh/i.test(one.httpEquiv)) found.push('refresh');
      for (const name of ['href', 'src', 'action', 'poster']) {
        const value = one.getAttribute(name);
        if (value === null) continue;
        const { protocol, host } = new URL(value, document.baseURI);
        const isLink = one.tagName === 'A' && /^(?:https?|mailto|tel|vscode|blob):$/.test(protocol);
        const isImage = one.tagName === 'IMG' && protocol === 'data:';
        if (host !== location.host && !isLink && !isImage) found.push(name + '=' + value);
        if (host === location.host && protocol !== location.protocol) found.push(name + '=' + value);
      }
      return found.map((what) => one.tagName + ' ' + what);
    }));
  `)) as string[];
}

describe.skipIf(!asksBrowser)('guides of somebody who wants more than to be read', () => {
  const { folder, visit } = browseSite('guides', guides);

  const pagesOf = (): string[] =>
    readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

  /** What is wrong with each of these pages, with the page in front. */
  async function lookAt(addresses: readonly string[], options: { bypassCSP: boolean }): Promise<string[]> {
    const found: string[] = [];
    let path = '';
    await visit(
      '404.html',
      async ({ page, complaints }) => {
        page.on('dialog', async (dialog) => {
          found.push(`${path}: dialog ${dialog.message()}`);
          await dialog.dismiss();
        });
        await page.addInitScript('window.pwned = () => alert("script of a guide")');
        for (const address of addresses) {
          path = decodeURI(address.replace(/^.*\/out\//, ''));
          const before = complaints.length;
          await page.goto(new URL(address, page.url()).href);
          found.push(...(await findStrange(page)).map((what) => `${path}: ${what}`));
          found.push(...complaints.slice(before).map((what) => `${path}: ${what}`));
        }
      },
      options,
    );
    return found.filter((what) => !/^(\S+): file:.*\1$/.test(what));
  }

  test('run nothing, ask nobody, and break no page', { timeout: 240_000 }, async () => {
    const pages = pagesOf().filter((path) => /^(?:guides\/.*\/|search\/)?index\.html$/.test(path));
    expect(pages.length).toBeGreaterThan(2 * texts.length);
    const addresses = pages.map((path) => `/docs/${path.split('/').map(encodeURIComponent).join('/')}`);
    // The pages have to be harmless by themselves; the policy is for what we have missed.
    expect(await lookAt(addresses, { bypassCSP: true })).toEqual([]);
  });

  test('are harmless in a file of their own', { timeout: 120_000 }, async () => {
    const exported = pagesOf().filter((path) => /^guides\/[^/]+\/(?!index)[^/]+\.html$/.test(path));
    expect(exported.length).toBeGreaterThanOrEqual(texts.length);
    const addresses = exported.map((path) => pathToFileURL(join(folder, 'out', path)).href);
    expect(await lookAt(addresses, { bypassCSP: false })).toEqual([]);
  });

  test('may have a part that is called as something of the page is', async () => {
    await visit(`guides/g${names.indexOf('search')}/`, async ({ page }) => {
      await page.waitForLoadState('networkidle');
      expect(await page.locator('main input[type=search]').count()).toBe(0);
    });
  });

  test('are found by what they say', async () => {
    await visit('', async ({ page, complaints }) => {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => dialogs.push(dialog.message()));
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('/');
      await page.locator('dialog input[type=search]').waitFor();
      await page.keyboard.type('pwned');
      await page.locator('dialog .results li').first().waitFor();
      expect(await page.locator('dialog .results img, dialog .results script, dialog .results svg').count()).toBe(0);
      expect({ dialogs, complaints }).toEqual({ dialogs: [], complaints: [] });
    });
  });
});
