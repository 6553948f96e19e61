import type { Criterion } from '../../model/index.ts';
import { subjectOf } from '../criterion-subject.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const rollbackTriggersDuplicated: Rule = {
  id: 'rollback-triggers-duplicated',
  catalogue: null,
  group: 'criteria',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade', 'checklist'],
  summary: 'Two lists say when to roll back, and agree only in part.',
  why: 'One is changed and the other is read: the limits drift apart, and nobody knows which list decides.',
  examples: {
    bad: `# Deploy the shop

## When to roll back

- Error rate > 5 %
- Payments fail
- Page load time > 5 seconds

## Rollback criteria

- Error rate > 5 %
- Payments fail
- Logins fail
`,
    good: `# Deploy the shop

## When to roll back

- Error rate > 5 % for 5 minutes
- Payments fail
`,
  },
  check,
};

function* check({ guide, index, places }: Survey): Iterable<Report> {
  const lists = new Map<string, Criterion[]>();
  for (const criterion of guide.criteria)
    if (criterion.polarity === 'rollback')
      lists.set(criterion.section, [...(lists.get(criterion.section) ?? []), criterion]);
  const earlier: { id: string; subjects: ReadonlySet<string> }[] = [];
  for (const [id, criteria] of lists) {
    const subjects = new Set(criteria.map(subjectOf));
    const section = index.sections.get(id);
    const twin = earlier.find((other) => [...subjects].filter((subject) => other.subjects.has(subject)).length >= 2);
    earlier.push({ id, subjects });
    const first = twin === undefined ? undefined : index.sections.get(twin.id);
    if (section === undefined || first === undefined) continue;
    yield {
      at: places.heading(section),
      message: `"${section.title}" lists when to roll back, as "${first.title}" on line ${first.span.start.line} does, with other conditions.`,
      help: 'Keep one list and refer to it.',
      related: [{ at: places.heading(first), message: 'The other list.' }],
    };
  }
}
