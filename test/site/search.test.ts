import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browseSite, findBarriers } from '../support/browse-site.ts';
import { asksBrowser } from '../support/browser.ts';

const guide = (name: string, command: string) => `# Deploy the ${name}

## Before

### Backup

\`\`\`bash
pg_dump --no-owner ${name} > ${name}.sql
\`\`\`

## Deploy

\`\`\`bash
${command} up -d <${name}> --wait
\`\`\`

## Rollback

### Containers

\`\`\`bash
${command} down
\`\`\`

### Database

\`\`\`sql
DELETE FROM orders WHERE state = 'new';
\`\`\`
`;

describe.skipIf(!asksBrowser)('the search', () => {
  const { folder, visit } = browseSite('my docs', {
    'my docs/shop.md': guide('shop', 'docker compose'),
    'my docs/bank.md': guide('bank', 'podman-compose'),
  });

  test('leaves out what no page asks for', () => {
    const files = readdirSync(join(folder, 'out/pagefind'));
    expect(files.filter((name) => /ui|highlight|worker|unknown/.test(name))).toEqual([]);
    expect(existsSync(join(folder, 'out/pagefind/pagefind.js'))).toBe(true);
  });

  test('is not loaded before somebody looks for something, and finds a step by its command with keys alone', async () => {
    await visit('guides/shop/', async ({ page, complaints }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.waitForTimeout(300);
      expect(asked.filter((url) => /search|pagefind/.test(url))).toEqual([]);
      await page.keyboard.press('/');
      await page.locator('dialog input[type=search]').waitFor();
      await page.keyboard.type('podman-compose wait');
      await page.locator('dialog .results li').first().waitFor();
      await expect.poll(() => page.locator('dialog .status').textContent()).toBe('1 step');
      expect(await page.locator('dialog .results li').textContent()).toContain('Deploy the bank › Deploy');
      expect(await page.locator('dialog .results code').textContent()).toBe('podman-compose up -d <bank> --wait');
      expect(await findBarriers(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/docs\/guides\/bank\/#deploy$/);
      expect(complaints).toEqual([]);
    });
  });

  test('moves through the steps by arrows, and is closed by Escape', async () => {
    await visit('guides/shop/', async ({ page }) => {
      const where = () => page.evaluate('document.activeElement.textContent');
      await page.getByRole('link', { name: 'Search' }).click();
      await page.locator('dialog input').first().fill('Containers');
      await expect.poll(() => page.locator('.results li').count()).toBe(2);
      await page.keyboard.press('ArrowDown');
      const first = await where();
      await page.keyboard.press('ArrowDown');
      expect(await where()).not.toBe(first);
      await page.keyboard.press('ArrowUp');
      expect(await where()).toBe(first);
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate('document.activeElement.type')).toBe('search');
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog:visible').count()).toBe(0);
    });
  });

  test('narrows down without words, counts what is left, and keeps it in the address', async () => {
    await visit('search/?kind=rollback', async ({ page, complaints }) => {
      const status = () => page.locator('.status').textContent();
      await expect.poll(status).toBe('6 steps');
      const box = (name: string) => page.getByRole('checkbox', { name });
      expect(await box('rollback').isChecked()).toBe(true);
      await box('sql').check();
      await expect.poll(status).toBe('2 steps');
      // What else could be chosen of the same facet still has its count.
      expect(await page.locator('label', { has: box('bash') }).textContent()).toMatch(/bash\s*2$/);
      expect(page.url()).toMatch(/\/docs\/search\/\?kind=rollback&language=sql$/);
      await page.getByText('guide', { exact: true }).click();
      await box('Deploy the shop').check();
      await expect.poll(status).toBe('1 step');
      await page.reload();
      await expect.poll(status).toBe('1 step');
      await page.locator('.results a').click();
      await page.waitForURL(/\/docs\/guides\/shop\/#rollback\/database$/);
      expect(complaints).toEqual([]);
    });
  });

  test('says what to try when there is nothing', async () => {
    await visit('search/?q=pg_dump&kind=rollback', async ({ page }) => {
      await page.getByRole('button', { name: 'Search everywhere: 2 steps' }).click();
      await expect.poll(() => page.locator('.status').textContent()).toBe('2 steps');
      expect(page.url()).toMatch(/\?q=pg_dump$/);
      await page.locator('input[type=search]').fill('nothing of the kind');
      await expect.poll(() => page.locator('.status').textContent()).toBe('Nothing found.');
      expect(await page.locator('.hints').textContent()).toContain('Try fewer words');
      expect(await page.locator('.hints a').getAttribute('href')).toBe('/docs/');
    });
  });

  test.each(['light', 'dark'] as const)('is fit for everybody in the %s', async (colorScheme) => {
    await visit(
      'search/?q=compose',
      async ({ page, complaints }) => {
        await page.locator('.results li').first().waitFor();
        expect(await findBarriers(page)).toEqual([]);
        expect(complaints).toEqual([]);
      },
      { colorScheme },
    );
  });

  test('leads to the list of guides where there are no scripts', async () => {
    await visit(
      'guides/shop/',
      async ({ page }) => {
        await page.getByRole('link', { name: 'Search' }).click();
        await page.locator('main').getByRole('link', { name: 'list of guides' }).click();
        expect(new URL(page.url()).pathname).toBe('/docs/');
      },
      { javaScriptEnabled: false },
    );
  });
});
