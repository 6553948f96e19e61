import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const frontMatterUnreadable: Rule = {
  id: 'front-matter-unreadable',
  catalogue: null,
  group: 'structure',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The front matter cannot be read.',
  why: 'Title, owner and date are lost, and most site generators refuse the page.',
  examples: {
    bad: `---
title: Deploy: the shop
---

See the handbook of the platform team.
`,
    good: `---
title: 'Deploy: the shop'
---

See the handbook of the platform team.
`,
  },
  check,
};

function* check({ guide, places }: Survey): Iterable<Report> {
  for (const { kind, line, message } of guide.source.problems) {
    if (kind !== 'front-matter') continue;
    yield { at: places.line(line), message, help: 'Correct the YAML, or quote the value.' };
  }
}
