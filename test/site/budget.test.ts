import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { spawnRunsheet } from '../support/runsheet.ts';
import { hasSeeds, readSeed } from '../support/seeds.ts';

const seeds = hasSeeds ? readdirSync(new URL('../../../shared/seeds/', import.meta.url)) : [];

/** Kilobytes as they come over the network. */
const weigh = (text: Uint8Array | string): number => gzipSync(text, { level: 9 }).length / 1024;

describe.skipIf(!hasSeeds)('a site of long guides', () => {
  const folder = makeFolder(Object.fromEntries(seeds.map((name) => [`docs/${name}`, readSeed(name)])));
  const read = (path: string): string => readFileSync(join(folder, 'out', path), 'utf8');

  beforeAll(() => {
    const { code, err } = spawnRunsheet(['site', 'build', '--guides', 'docs', '--out', 'out'], { cwd: folder });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  }, 120_000);

  test('has pages that come fast over a bad connection', () => {
    const weights = readdirSync(join(folder, 'out/guides')).map((name) => ({
      name,
      html: weigh(read(`guides/${name}/index.html`)),
    }));
    expect(weights).toHaveLength(seeds.length);
    expect(weights.filter(({ html }) => html > 12)).toEqual([]);
  });

  test('asks for no more of scripts and styles than for a page', () => {
    const [page = ''] = readdirSync(join(folder, 'out/guides'));
    const assets = [...read(`guides/${page}/index.html`).matchAll(/(?:src|href)="\/(_astro\/[^"]+\.(js|css))"/g)];
    const weightOf = (kind: string) =>
      assets.filter((asset) => asset[2] === kind).reduce((sum, [, path = '']) => sum + weigh(read(path)), 0);
    expect(weightOf('js')).toBeGreaterThan(1);
    expect(weightOf('js')).toBeLessThan(10);
    expect(weightOf('css')).toBeLessThan(6);
  });

  test('leaves nothing of a guide out of the page that is one file', () => {
    for (const name of readdirSync(join(folder, 'out/guides'))) {
      const one = read(`guides/${name}/${name}.html`);
      const list = (html: string) =>
        [...html.matchAll(/<dd[^>]*>.*?<\/dd>/gs)].map(([dd]) => dd.replaceAll('../#', '#'));
      expect(one).not.toMatch(/(?:href="findings|data-more)/);
      expect(list(read(`guides/${name}/findings/index.html`)).filter((finding) => !one.includes(finding))).toEqual([]);
      const more = JSON.parse(/<script type="application\/json" id="page:more">(.*?)<\/script>/s.exec(one)?.[1] ?? '');
      const [file = ''] = readdirSync(join(folder, 'out/guides', name)).filter((path) => /^page-.*\.json$/.test(path));
      expect(more).toEqual(JSON.parse(read(`guides/${name}/${file}`)));
    }
  });
});
