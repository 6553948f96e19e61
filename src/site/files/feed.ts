import { escapeHtml } from '../prose/escape.ts';
import type { SiteData } from '../site-data.ts';

const most = 50;

/** An Atom feed of the guides that have changed, the latest first. Guides whose repository nobody knows are not in it. */
export function writeFeed({ guides, base, origin }: SiteData): string {
  const root = escapeHtml(`${origin ?? ''}${base}`);
  const changed = guides
    .flatMap(({ address, title, path, change }) => (change === null ? [] : [{ address, title, path, change }]))
    .sort((a, b) => Date.parse(b.change.at) - Date.parse(a.change.at))
    .slice(0, most);
  const entries = changed.map(({ address, title, path, change }) => {
    const url = `${root}guides/${encodeURIComponent(address)}/`;
    return `  <entry>
    <title>${escapeHtml(title)}</title>
    <link href="${url}"/>
    <id>${url}#${escapeHtml(change.commit)}</id>
    <updated>${escapeHtml(change.at)}</updated>
    <summary>${escapeHtml(path)} changed in ${escapeHtml(change.commit)}.</summary>
  </entry>
`;
  });
  const latest = changed[0]?.change.at ?? '1970-01-01T00:00:00Z';
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Deployment guides</title>
  <link href="${root}"/>
  <link rel="self" href="${root}feed.xml"/>
  <id>${root}</id>
  <updated>${escapeHtml(latest)}</updated>
  <author><name>Runsheet</name></author>
${entries.join('')}</feed>
`;
}
