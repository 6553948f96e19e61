import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser of this machine; null when it has none. */
const browserPath: string | null =
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram) ?? null;

/** Whether tests in a browser run: they are skipped where there is none, unless all tools are required. */
export const asksBrowser = browserPath !== null || process.env['REQUIRE_TOOLS'] === '1';

export function startBrowser(): Promise<Browser> {
  if (browserPath === null) throw new Error('there is no Chromium on the PATH.');
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
  return chromium.launch({ executablePath: browserPath, args });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
