import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browseSite, findBarriers, type Visit } from '../support/browse-site.ts';
import { asksBrowser } from '../support/browser.ts';
import { runsheet } from '../support/runsheet.ts';

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

describe.skipIf(!asksBrowser)('the built site', () => {
  const tables = `# Deploy two\n\n${'## Ports\n\n| port | service |\n| --- | --- |\n| 80 | web |\n\n'.repeat(2)}`;
  const { folder, visit } = browseSite('my docs', { 'my docs/shop.md': guide, 'my docs/tables.md': tables });

  const paths = [
    '',
    'guides/shop/',
    'guides/shop/findings/',
    'rules/',
    'rules/rollback-missing/',
    'schemas/',
    'documentation/',
    'documentation/write-a-guide/',
    'documentation/comparison/',
    '404.html',
  ];

  test.each(paths.flatMap((path) => (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme }))))(
    'shows $path in $colorScheme without a complaint, within the policy and from one host, and fit for everybody',
    async ({ path, colorScheme }) => {
      const use = async ({ page, complaints }: Visit) => {
        expect(await page.locator('h1').count()).toBe(1);
        expect(await findBarriers(page)).toEqual([]);
        expect(complaints).toEqual([]);
      };
      await visit(path, use, { colorScheme });
    },
  );

  test('tells two tables of a guide apart', async () => {
    await visit('guides/tables/', async ({ page }) => {
      expect(await page.locator('main table').count()).toBe(2);
      expect(await findBarriers(page)).toEqual([]);
    });
  });

  test('has a documentation of which every link leads somewhere', () => {
    const read = (path: string): string => readFileSync(join(folder, 'out', path, 'index.html'), 'utf8');
    const names = readdirSync(join(folder, 'out/documentation'), { withFileTypes: true });
    const pages = names.filter((entry) => entry.isDirectory()).map(({ name }) => `documentation/${name}/`);
    expect(pages.length).toBeGreaterThanOrEqual(8);
    for (const path of ['documentation/', ...pages]) {
      const main = read(path).replace(/^.*<main/s, '');
      for (const [, href = ''] of main.matchAll(/<a href="([^"]+)"/g)) {
        if (/^https?:/.test(href)) continue;
        // The read fails where there is no such page.
        const [file = '', anchor] = href.startsWith('#')
          ? [path, href.slice(1)]
          : href.slice('/docs/'.length).split('#');
        if (anchor === undefined)
          expect({ path, href, page: read(file) }).toMatchObject({ page: expect.stringContaining('<h1') });
        else expect({ path, href, ids: read(file).includes(` id="${anchor}"`) }).toEqual({ path, href, ids: true });
      }
    }
    expect(read('guides/shop')).toContain('href="/docs/documentation/"');
  });

  test('keeps ticks, and saves them as a record that the command line takes', async () => {
    await visit('guides/shop/', async ({ page }) => {
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
    await visit('guides/shop/', async ({ page, complaints }) => {
      await page.locator('[id="panel:record"] summary').click();
      await page.locator('[data-do=import]').setInputFiles(join(folder, 'old.json'));
      await page.locator('.stale li').first().waitFor();
      expect(await page.locator('.stale').textContent()).toContain('Nobody knows of it');
      expect(complaints).toEqual([]);
    });
  });

  test('copies exactly what the guide says, with the values that were filled in', async () => {
    await visit('guides/shop/', async ({ page, context }) => {
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
    await visit('guides/shop/', async ({ page }) => {
      await page.keyboard.press('r');
      expect(await page.evaluate('document.activeElement.id')).toBe('panel:rollback');
    });
  });

  test('can be read without scripts', async () => {
    await visit(
      'guides/shop/',
      async ({ page }) => {
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
    await visit(`file://${encodeURI(join(folder, 'out/guides/shop/shop.html'))}`, async ({ page }) => {
      await page.locator('li input[type=checkbox]').first().check();
      expect(await page.locator('.bar .done').textContent()).toMatch(/^1 of /);
      await page.reload();
      await expect.poll(() => page.locator('.bar .done').textContent()).toMatch(/^1 of /);
      expect(await page.evaluate('performance.getEntriesByType("resource").length')).toBe(0);
    });
  });
});
