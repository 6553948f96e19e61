import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const anchorDead: Rule = {
  id: 'anchor-dead',
  catalogue: null,
  group: 'structure',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A link leads to a heading that the guide does not have.',
  why: 'Somebody who is sent to the rollback in an emergency stays at the top of the page.',
  examples: {
    bad: `# Deploy the shop

If it fails, see [the way back](#rolling-back).

## Rollback

Ask the platform team.
`,
    good: `# Deploy the shop

If it fails, see [the way back](#rollback).

## Rollback

Ask the platform team.
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  const { guide, places } = survey;
  const links = guide.references.filter(({ kind, target }) => kind === 'link' && plain.test(target));
  if (links.length === 0) return;
  // Parts of the page may come from elsewhere: nobody can tell what they hold.
  if (places.lines.some((text) => includesOther.test(text))) return;
  const known = new Set(
    [...guide.sections.flatMap(({ heading, title, id }) => [heading, title, id]), ...anchors(places.lines)].map(bare),
  );
  const seen = new Set<string>();
  for (const { target, line, text } of links) {
    if (seen.has(target)) continue;
    if (known.has(bare(target)) || known.has(bare(target.replace(/-\d+$/, '')))) continue;
    seen.add(target);
    yield {
      at: places.find(line, target),
      message: `The link "${text}" leads to ${target}, and no heading of the guide has that name.`,
      help: 'Name the heading as it is written now, in lower case with hyphens.',
    };
  }
}

// Generators that number headings or name them otherwise use other signs.
const plain = /^#[^_:!/?=][^:!/?=]*$/u;
const includesOther =
  /^\s*(?:import\s.+\sfrom\s|\{%-?\s*include|\{\{[<%]|--8<--|<%=|\{\{#include|!!!include|<[A-Z]\w*\s*\/>)/;

/** What stands in attributes and in the marks that some generators read. */
function anchors(lines: readonly string[]): string[] {
  return lines.flatMap((text) =>
    [...text.matchAll(/\b(?:id|name)\s*=\s*["']?([^"'\s>]+)|\{#([^}\s]+)|^\s*\(([\w-]+)\)=/g)].map(
      ([, attribute, brace, label]) => attribute ?? brace ?? label ?? '',
    ),
  );
}

/** Without what renderers treat differently. */
function bare(text: string): string {
  let decoded = text;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    // A percent sign that is one.
  }
  return (decoded.split('/').at(-1) ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
