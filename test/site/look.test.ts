import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browseSite, findBarriers } from '../support/browse-site.ts';
import { asksBrowser } from '../support/browser.ts';

const long = `curl --fail --silent --show-error --header "Accept: application/json" https://shop.example.com/${'a/'.repeat(90)}`;

const guide = `# Deploy the shop

**Risk**: high
**Environments**: staging, production

> **Warning**: only go on when ${'everything '.repeat(30)} is quiet.

## 1. Before (10 minutes)

- [ ] The team knows of it, at https://wiki.example.com/${'long'.repeat(40)}

| Name | What it is | Where it comes from | Who knows it | Since |
| ---- | ---------- | ------------------- | ------------ | ----- |
| \`DATABASE_URL_OF_THE_PRIMARY\` | \`postgres://user@db.internal:5432/shop_production\` | vault | ops | 2024 |

שלום לכולם: הריצו את הפקודה \`docker compose up\` רק אחרי הגיבוי.

## 2. Deploy (20 minutes)

\`\`\`bash
${long}
kubectl apply -f shop.yaml
# Expected: \`deployment.apps/${'shop'.repeat(20)} configured\`
\`\`\`

## 3. Success criteria

- p95 response time < 300 ms for 30 minutes

## Rollback

Roll back if the error rate is > 5 % for 10 minutes.

\`\`\`bash
kubectl rollout undo deployment/shop
\`\`\`
`;

describe.skipIf(!asksBrowser)('the look of the site', () => {
  const { visit } = browseSite('docs', { 'docs/shop.md': guide });

  const paths = [
    '',
    'guides/shop/',
    'guides/shop/findings/',
    'rules/',
    'rules/rollback-missing/',
    'schemas/',
    'search/?q=kubectl',
    '404.html',
  ];

  test.each(paths)('%s fits the smallest window, and a magnified one', async (path) => {
    const options = { viewport: { width: 320, height: 640 } };
    await visit(path, async ({ page }) => expect(await overflowOf(page)).toEqual([]), options);
  });

  test.each(paths)('%s does not move while it loads', async (path) => {
    const options = { viewport: { width: 360, height: 780 } };
    await visit(
      path,
      async ({ page }) => {
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(shifts)).toBeLessThan(0.02);
      },
      options,
    );
  });

  test('has targets for thumbs', async () => {
    const options = { viewport: { width: 360, height: 780 }, hasTouch: true };
    await visit(
      'guides/shop/',
      async ({ page }) => {
        const targets = page.locator(
          '.bar a:visible, .copy:visible, summary:visible, .top a, .top button, label:has(input[type=checkbox])',
        );
        const boxes = await Promise.all((await targets.all()).map((one) => one.boundingBox()));
        expect(boxes.length).toBeGreaterThan(8);
        expect(boxes.filter((box) => box !== null && box.height < 36)).toEqual([]);
      },
      options,
    );
  });

  test('shows words from right to left where they are, and commands from left to right', async () => {
    await visit('guides/shop/', async ({ page }) => {
      expect(await page.evaluate(sideOf('.step p', 'שלום'))).toBe('right');
      expect(await page.evaluate(sideOf('.step p', 'Roll back if'))).toBe('left');
      expect(await page.evaluate(sideOf('.block pre code', 'curl'))).toBe('left');
    });
  });

  test('stands still for those who asked for that', async () => {
    const behaviour = (page: Page) => page.evaluate('getComputedStyle(document.documentElement).scrollBehavior');
    await visit('guides/shop/', async ({ page }) => expect(await behaviour(page)).toBe('auto'), {
      reducedMotion: 'reduce',
    });
    await visit('guides/shop/', async ({ page }) => expect(await behaviour(page)).toBe('smooth'), {
      reducedMotion: 'no-preference',
    });
  });

  test('keeps what colours say where the reader has own ones', async () => {
    await visit(
      'guides/shop/',
      async ({ page, complaints }) => {
        expect(await findBarriers(page)).toEqual([]);
        const border = await page.evaluate(`getComputedStyle(document.querySelector('.block')).borderInlineStartWidth`);
        expect(Number.parseFloat(String(border))).toBeGreaterThan(2);
        expect(await page.locator('.block figcaption > a').first().textContent()).toBe('runs with values');
        expect(complaints).toEqual([]);
      },
      { forcedColors: 'active' },
    );
  });

  test('cuts nothing off on paper, and has boxes for a pen', async () => {
    await visit(
      'guides/shop/',
      async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        expect(await overflowOf(page)).toEqual([]);
        expect(
          await page.evaluate(
            `[...document.querySelectorAll('pre, .scroll')].filter((e) => e.scrollWidth > e.clientWidth + 1).length`,
          ),
        ).toBe(0);
        expect(await page.locator('.top:visible, .bar:visible, .copy:visible').count()).toBe(0);
      },
      { viewport: { width: 700, height: 1000 } },
    );
  });
});

/** What sticks out at the side of a page. */
const overflowOf = (page: Page): Promise<string[]> =>
  page.evaluate(`document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
    .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && e.closest('pre, .scroll') === null)
    .map((e) => e.outerHTML.slice(0, 120))`);

const shifts = `new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 300);
})`;

/** At which side of its element a word stands. */
const sideOf = (selector: string, word: string): string => `(() => {
  const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find((e) => e.textContent.includes(${JSON.stringify(word)}));
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (!walker.nextNode().data.includes(${JSON.stringify(word)}));
  const range = document.createRange();
  const at = walker.currentNode.data.indexOf(${JSON.stringify(word)});
  range.setStart(walker.currentNode, at);
  range.setEnd(walker.currentNode, at + 1);
  const own = range.getBoundingClientRect();
  const whole = element.getBoundingClientRect();
  return own.left - whole.left < whole.right - own.right ? 'left' : 'right';
})()`;
