import type { ChecklistItem } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const loadLimitMissing: Rule = {
  id: 'load-limit-missing',
  catalogue: null,
  group: 'criteria',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade', 'checklist'],
  summary: 'A load test names its load and not what must hold under it.',
  why: 'Any result passes: the site may answer 100 users in a minute each.',
  examples: {
    bad: `# Deploy the shop

## Load test

- 50 concurrent users
- 100 concurrent users
`,
    good: `# Deploy the shop

## Load test

- 100 concurrent users: p95 response time < 500 ms
`,
  },
  check,
};

const load =
  /\b\d[\d,.]{0,15}k?\+?\s+(?:concurrent|simultaneous|parallel|virtual)\b|\b\d[\d,.]{0,15}k?\+?\s*(?:rps|req(?:uest)?s?\/s|requests? per second)\b/i;
const limit =
  /[<>≤≥]|\b(?:under|below|less than|at most|within|no more than|max(?:imum)?(?: of)?)\s+\d|\bp9\d\b|\b(?:no|without|zero) (?:errors?|failures?|timeouts?)\b/i;
const others =
  /\b(?:limit|rate[- ]limit|capacity|plan|tier|supports?|quota|pool|workers?|connections|server|instance|infrastructure)\b/i;

function* check({ guide, index, places }: Survey): Iterable<Report> {
  const bySection = new Map<string, ChecklistItem[]>();
  for (const item of guide.checklist)
    if (load.test(item.text) && !others.test(item.text))
      bySection.set(item.section, [...(bySection.get(item.section) ?? []), item]);
  for (const [id, items] of bySection) {
    const section = index.sections.get(id);
    const [first] = items;
    if (section === undefined || first === undefined) continue;
    const isTest = /\b(?:load|stress|soak|performance)\b/i.test(`${section.title} ${first.group ?? ''} ${first.text}`);
    const { start, end } = section.span;
    const isLimited = places.lines
      .slice(start.line - 1, end.line)
      .some((text) => limit.test(text.replace(/<[^>]{0,200}>/g, '')));
    if (!isTest || isLimited) continue;
    yield {
      at: places.line(first.line),
      message: `"${first.text}" is a load without a limit: the section does not say what must hold under it.`,
      help: 'Add the limit: "p95 response time < 500 ms, error rate < 1 %".',
    };
  }
}
