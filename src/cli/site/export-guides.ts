import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../site/index.ts';
import { fillFindings, inlineAssets } from '../../site/index.ts';

/** Writes each guide once more as one file that has everything inside and works without a server. */
export async function exportGuides(folder: string, { base, guides }: Site['data']): Promise<void> {
  const read = (address: string): Promise<string> => readFile(join(folder, address.slice(base.length)), 'utf8');
  for (const { address } of guides) {
    const place = join(folder, 'guides', address);
    const page = await readFile(join(place, 'index.html'), 'utf8');
    const findings = await read(`${base}guides/${address}/findings/index.html`).catch(() => null);
    await writeFile(join(place, `${address}.html`), await inlineAssets(fillFindings(page, findings), read));
  }
}
