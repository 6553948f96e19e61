import type { SiteData } from '../site-data.ts';

/** The file `llms.txt`: what a program that reads text finds where. */
export function writeLlmsText({ guides, documents, base, origin }: SiteData): string {
  const root = `${origin ?? ''}${base}`;
  const lines = guides.map(
    ({ address, title, kind, meta }) =>
      `- [${title.replace(/[[\]]/g, '\\$&')}](${root}guides/${encodeURIComponent(address)}/guide.md): ${[kind, meta.status, meta.date].filter((fact) => fact !== null).join(', ')}`,
  );
  return [
    '# Deployment guides',
    '',
    '> Deployment guides, compiled by Runsheet. Beside each guide.md stand guide.json (its model), checklist.json and its scripts.',
    '',
    '## Guides',
    '',
    ...lines,
    '',
    '## Optional',
    '',
    `- [Rules of the linter](${root}rules/)`,
    `- [Schemas](${root}schemas/)`,
    ...documents.map(({ address, title }) => `- [${title}](${root}documentation/${address})`),
    '',
  ].join('\n');
}
