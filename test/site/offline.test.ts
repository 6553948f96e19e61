import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browseSite, findBarriers } from '../support/browse-site.ts';
import { asksBrowser } from '../support/browser.ts';

const guide = (name: string, command: string) => `# Deploy the ${name}

## Before

- [ ] Backup of ${name} is there

## Deploy

\`\`\`bash
${command} up -d --wait
\`\`\`
`;

const offline = { serviceWorkers: 'allow' } as const;

const state = (page: Page) => expect.poll(() => page.locator('.top .offline').textContent(), { timeout: 10_000 });

/** Paths and digests of what the browser keeps. */
const listKept = async (page: Page): Promise<string[]> =>
  (
    (await page.evaluate(
      `(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat())()`,
    )) as string[]
  ).map((url) => url.replace(/^.*?\/docs\//, ''));

describe.skipIf(!asksBrowser)('a site without its network', () => {
  const { folder, build, visit, disconnect, reconnect, requests } = browseSite('my docs', {
    'my docs/shop.md': guide('shop', 'docker compose'),
    'my docs/bank.md': guide('bank', 'podman-compose'),
  });

  test('is kept whole, with its search, ticks and pages that were never opened', async () => {
    await visit(
      'guides/shop/',
      async ({ page, complaints }) => {
        await state(page).toBe('Ready offline');
        expect(await findBarriers(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await disconnect();
        try {
          await page.reload();
          await state(page).toBe('Offline copy');
          await page.getByRole('checkbox', { name: 'Backup of shop is there' }).check();
          await page.reload();
          await expect.poll(() => page.getByRole('checkbox', { name: 'Backup of shop' }).isChecked()).toBe(true);
          await page.keyboard.press('/');
          await page.locator('dialog input[type=search]').fill('podman-compose');
          await expect.poll(() => page.locator('dialog .status').textContent()).toBe('1 step');
          await page.locator('dialog .results a').first().click();
          await page.waitForURL(/\/docs\/guides\/bank\/#deploy$/);
          expect(await page.locator('h1').textContent()).toBe('Deploy the bank');
          // An address without its slash, one with words for the page, and one that was never there.
          await page.goto(page.url().replace(/bank\/.*$/, 'shop'));
          expect(page.url()).toMatch(/\/guides\/shop\/$/);
          await page.goto(page.url().replace(/guides\/.*$/, 'search/?q=podman'));
          await expect.poll(() => page.locator('.status').textContent()).toBe('1 step');
          await page.goto(page.url().replace(/search\/.*$/, 'nowhere/'));
          expect(await page.locator('h1').textContent()).toBe('Not kept on this device');
        } finally {
          await reconnect();
        }
      },
      offline,
    );
  });

  test('offers what is newer, shows it when asked, and forgets what was before', async () => {
    await visit(
      'guides/shop/',
      async ({ page, context }) => {
        await state(page).toBe('Ready offline');
        const before = await listKept(page);
        const second = await context.newPage();
        await second.goto(page.url());
        await state(second).toBe('Ready offline');

        writeFileSync(join(folder, 'my docs/shop.md'), guide('shop', 'nerdctl compose'));
        build();
        requests.length = 0;
        // As a page asks when it is opened; an answer may still be on its way from before.
        const ask = 'navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => null)';
        await expect
          .poll(
            async () => {
              await page.evaluate(ask);
              return page.locator('.top .offline').textContent();
            },
            { timeout: 20_000 },
          )
          .toBe('Update available');
        expect(await page.locator('pre').first().textContent()).toContain('docker compose');
        // What did not change is not fetched again.
        expect(requests).toContain('/docs/guides/shop/');
        expect(requests.filter((path) => /guides\/bank|rules\//.test(path))).toEqual([]);
        expect(await findBarriers(page)).toEqual([]);

        await page.getByRole('button', { name: 'Update available' }).click();
        await expect.poll(() => page.locator('pre').first().textContent()).toContain('nerdctl compose');
        await state(page).toBe('Ready offline');
        const after = await listKept(page);
        expect(after.map((path) => path.replace(/\?.*/, '')).filter((path) => path === 'guides/shop/')).toHaveLength(1);
        expect(before.filter((path) => path.startsWith('guides/shop/?')).some((path) => after.includes(path))).toBe(
          false,
        );

        // The other window still shows the older guide, and says so.
        await state(second).toBe('Update available');
        await second.getByRole('button', { name: 'Update available' }).click();
        await expect.poll(() => second.locator('pre').first().textContent()).toContain('nerdctl compose');
      },
      offline,
    );
  });

  test('asks nothing of a browser for a guide that was saved as one file', async () => {
    await visit(
      `file://${join(folder, 'out/guides/shop/shop.html')}`,
      async ({ page, complaints }) => {
        await page.waitForTimeout(300);
        expect(await page.locator('.offline').count()).toBe(0);
        expect(complaints.filter((text) => !text.startsWith('file:'))).toEqual([]);
      },
      offline,
    );
  });
});
