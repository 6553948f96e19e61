import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { serveFolder } from '../../src/cli/site/serve-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A guide of ours on a phone and on a desk, side by side. @param folder is filled with the site */
export async function drawSite(folder: string, target: string): Promise<void> {
  const argv = ['src/cli/main.ts', 'site', 'build', '--guides', 'guides', '--out', folder, '--force'];
  const { status } = spawnSync(process.execPath, argv, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the site could not be built.');
  const { server, address } = await serveFolder(folder, '/', 0);
  const browser = await chromium.launch({
    channel: 'chromium',
    executablePath: browserOf(process.env),
    args: ['--no-sandbox'],
  });
  try {
    const guide = `${address}guides/tips-and-loyalty/`;
    const phone = await take(browser, guide, 390, 760, 'light', '.block >> nth=4');
    const desk = await take(browser, guide, 1080, 760, 'dark', null);
    const page = await browser.newPage({ viewport: { width: 1530, height: 800 } });
    await page.setContent(sideBySide([desk, phone]));
    await page.screenshot({ path: target });
  } finally {
    await browser.close();
    server.close();
  }
}

const browserOf = (env: NodeJS.ProcessEnv): string => env['CHROMIUM'] ?? '/usr/bin/chromium';

async function take(
  browser: Browser,
  address: string,
  width: number,
  height: number,
  colorScheme: 'light' | 'dark',
  place: string | null,
): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  await page.goto(address);
  for (const box of (await page.locator('li input[type=checkbox]').all()).slice(0, 3)) await box.check();
  await page.locator('.top .offline', { hasText: 'Ready offline' }).waitFor();
  if (place !== null) await page.locator(place).scrollIntoViewIfNeeded();
  const picture = await page.screenshot();
  await context.close();
  return picture;
}

const sideBySide = (pictures: readonly Buffer[]): string => `
<body style="margin:0;padding:20px;display:flex;gap:20px;background:#cfd6dd">
${pictures.map((picture) => `<img style="border-radius:8px" src="data:image/png;base64,${picture.toString('base64')}">`).join('')}`;
