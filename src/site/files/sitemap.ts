import { escapeHtml } from '../prose/escape.ts';
import type { SiteData } from '../site-data.ts';

export function writeSitemap({ guides, rules, documents, base, origin }: SiteData): string {
  const root = `${origin ?? ''}${base}`;
  const pages: { path: string; at: string | null }[] = [
    { path: '', at: null },
    ...guides.map(({ address, change }) => ({
      path: `guides/${encodeURIComponent(address)}/`,
      at: change?.at ?? null,
    })),
    { path: 'search/', at: null },
    { path: 'rules/', at: null },
    ...rules.map(({ id }) => ({ path: `rules/${id}/`, at: null })),
    { path: 'schemas/', at: null },
    ...documents.map(({ address }) => ({ path: `documentation/${address}`, at: null })),
  ];
  const urls = pages.map(
    ({ path, at }) =>
      `  <url><loc>${escapeHtml(root + path)}</loc>${at === null ? '' : `<lastmod>${escapeHtml(at)}</lastmod>`}</url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
