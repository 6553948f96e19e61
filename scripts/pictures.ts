import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawSite } from './pictures/site-picture.ts';

/** Takes the pictures that no test can compare: those of the site, as this machine shows it. */
const folder = mkdtempSync(join(tmpdir(), 'runsheet-pictures-'));
try {
  await drawSite(folder, fileURLToPath(new URL('../docs/images/site.png', import.meta.url)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
