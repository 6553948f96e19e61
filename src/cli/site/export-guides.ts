import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../site/index.ts';
import { fillFindings, inlineAssets } from '../../site/index.ts';

/** Writes each guide once more as one file that has everything inside and works without a server. */
export function exportGuides(folder: string, { base, guides }: Site['data']): void {
  const assets = new Map<string, string>();
  const read = (address: string): string => readFileSync(join(folder, address.slice(base.length)), 'utf8');
  const readAsset = (address: string): string => {
    // Styles and scripts are those of all guides.
    if (!address.startsWith(`${base}_astro/`) && address !== `${base}theme.js`) return read(address);
    const text = assets.get(address) ?? read(address);
    assets.set(address, text);
    return text;
  };
  for (const { address, findings } of guides) {
    const place = join(folder, 'guides', address);
    const page = readFileSync(join(place, 'index.html'), 'utf8');
    const list = findings.length === 0 ? null : read(`${base}guides/${address}/findings/index.html`);
    writeFileSync(join(place, `${address}.html`), inlineAssets(fillFindings(page, list), readAsset));
  }
}
