import { readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/site/serve-folder.ts';
import { asksBrowser, startBrowser } from '../support/browser.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet, spawnRunsheet } from '../support/runsheet.ts';

const guide = `# Deploy the shop

**Risk**: high

## 1. Before

- [ ] The team knows of it
- [ ] The backup of last night is there --- and "whole"

## 2. Deploy (10 minutes)

\`\`\`bash
# Fetch and start
git fetch --tags origin
docker compose up -d <app-name> --wait
\`\`\`

<script>alert(1)</script>

See [the way back](#rollback) and [the manual](https://example.com/manual).

## Rollback

\`\`\`bash
docker compose down
\`\`\`
`;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!asksBrowser)('the built site', () => {
  const folder = makeFolder({ 'my docs/shop.md': guide });
  let server: Server;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    const { code, err } = spawnRunsheet(['site', 'build', '--guides', 'my docs', '--out', 'out', '--base', '/docs/'], {
      cwd: folder,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    ({ server, address } = await serveFolder(join(folder, 'out'), '/docs/', 0));
    browser = await startBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** A page of the guide, with what it complained of and what it asked other hosts for. */
  async function open(options: Parameters<Browser['newContext']>[0] = {}, path = 'guides/shop/') {
    const context = await browser.newContext({ acceptDownloads: true, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(address).origin) && !request.url().startsWith('blob:')) {
        complaints.push(request.url());
      }
    });
    await page.goto(address + path);
    return { context, page, complaints };
  }

  async function inPage<T>(
    use: (page: Page, context: BrowserContext, complaints: readonly string[]) => Promise<T>,
    ...opened: Parameters<typeof open>
  ): Promise<T> {
    const { context, page, complaints } = await open(...opened);
    try {
      return await use(page, context, complaints);
    } finally {
      await context.close();
    }
  }

  test.each(['', 'guides/shop/', 'guides/shop/findings/', 'rules/', 'rules/rollback-missing/', 'schemas/', '404.html'])(
    'shows %s without a complaint, within the policy and from one host, and fit for everybody',
    async (path) => {
      await inPage(
        async (page, _, complaints) => {
          expect(await page.locator('h1').count()).toBe(1);
          expect(complaints).toEqual([]);
          await page.evaluate(axe);
          const found = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: unknown[] }[] };
          expect(found.violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes[0])}`)).toEqual([]);
        },
        {},
        path,
      );
    },
  );

  test('keeps ticks, and saves them as a record that the command line takes', async () => {
    await inPage(async (page) => {
      const boxes = page.locator('li input[type=checkbox]');
      expect(await boxes.count()).toBeGreaterThanOrEqual(2);
      for (const box of await boxes.all()) await box.check();
      await page.reload();
      expect(await page.locator('li input[type=checkbox]:not(:checked)').count()).toBe(0);
      await page.locator('[id="panel:record"] summary').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save the record' }).click(),
      ]);
      await download.saveAs(join(folder, 'shop.record.json'));
      const verify = ['checklist', 'verify', 'my docs/shop.md', '--record', 'shop.record.json'];
      expect(await runsheet(verify, { cwd: folder })).toMatchObject({ code: 0, err: '' });
    });
  });

  test('reads a record, and says what of it is stale', async () => {
    const tick = ['checklist', 'tick', 'my docs/old.md', '7', '--record', 'old.json', '--by', 'Ada'];
    writeFileSync(join(folder, 'my docs/old.md'), guide.replace('The team knows', 'Nobody knows'));
    expect((await runsheet(tick, { cwd: folder })).code).toBe(0);
    const record = readFileSync(join(folder, 'old.json'), 'utf8').replace('"slug": "old"', '"slug": "shop"');
    writeFileSync(join(folder, 'old.json'), record);
    await inPage(async (page, _, complaints) => {
      await page.locator('[id="panel:record"] summary').click();
      await page.locator('[data-do=import]').setInputFiles(join(folder, 'old.json'));
      await page.locator('.stale li').first().waitFor();
      expect(await page.locator('.stale').textContent()).toContain('Nobody knows of it');
      expect(complaints).toEqual([]);
    });
  });

  test('copies exactly what the guide says, with the values that were filled in', async () => {
    await inPage(async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const read = () => page.evaluate('navigator.clipboard.readText()');
      const block = page.locator('.block', { hasText: 'git fetch' }).first();
      await block.locator('.copy').click();
      await expect
        .poll(read)
        .toBe('# Fetch and start\ngit fetch --tags origin\ndocker compose up -d <app-name> --wait');
      await page.locator('[id="panel:values"] summary').click();
      await page.locator('.values input').first().fill('shop');
      await block.locator('button.one').last().click();
      await expect.poll(read).toBe('docker compose up -d shop --wait');
    });
  });

  test('leads to the rollback by one key', async () => {
    await inPage(async (page) => {
      await page.keyboard.press('r');
      expect(await page.evaluate('document.activeElement.id')).toBe('panel:rollback');
    });
  });

  test('can be read without scripts', async () => {
    await inPage(
      async (page) => {
        const text = await page.locator('main').textContent();
        expect(text).toContain('docker compose up -d <app-name> --wait');
        expect(text).toContain('--- and "whole"');
        expect(await page.locator('.js-only:visible').count()).toBe(0);
        const links = await page.locator('a[download]').all();
        const paths = await Promise.all(links.map((link) => link.getAttribute('href')));
        const answers = await Promise.all(paths.map((path) => fetch(new URL(path ?? '', page.url()))));
        expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
        expect(answers.length).toBeGreaterThan(5);
      },
      { javaScriptEnabled: false },
    );
  });

  test('gives a guide in one file', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`file://${encodeURI(join(folder, 'out/guides/shop/shop.html'))}`);
    await page.locator('li input[type=checkbox]').first().check();
    expect(await page.locator('.bar .done').textContent()).toMatch(/^1 of /);
    expect(requests).toHaveLength(1);
    await context.close();
  });
});
