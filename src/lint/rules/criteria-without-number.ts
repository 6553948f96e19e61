import type { Criterion } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const criteriaWithoutNumber: Rule = {
  id: 'criteria-without-number',
  catalogue: 'cr/no-number',
  group: 'criteria',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade', 'checklist'],
  summary: 'A list of criteria has no number, and nothing that must be absent.',
  why: 'Whether the deployment stays or goes back is decided by who speaks first.',
  examples: {
    bad: `# Deploy the shop

## Success criteria

- The shop works
- Customers are happy
`,
    good: `# Deploy the shop

## Success criteria

- No 5xx answers for 10 minutes
- Orders can be placed
`,
  },
  check,
};

const decisive: ReadonlySet<Criterion['polarity']> = new Set(['success', 'rollback']);

// Other headings only make an item sound like a condition.
const decides =
  /\bcriteria\b|\b(?:rollback|success) (?:triggers?|conditions?)\b|\b(?:successful|rollback|roll back)(?: \w+)? if\b|\bwhen to roll ?back\b|\bmetrics\b.*\bsuccess|\bsuccess metrics\b/i;

function* check({ guide, index, places }: Survey): Iterable<Report> {
  const groups = new Map<string, Criterion[]>();
  for (const criterion of guide.criteria) {
    if (!decisive.has(criterion.polarity) || criterion.item === null) continue;
    groups.set(criterion.section, [...(groups.get(criterion.section) ?? []), criterion]);
  }
  for (const [id, criteria] of groups) {
    const section = index.sections.get(id);
    if (section === undefined || criteria.length < 2 || criteria.some(isMeasured)) continue;
    if (!index.chain(id).some(({ title }) => decides.test(title))) continue;
    yield {
      at: places.heading(section),
      message: `None of the ${criteria.length} criteria of "${section.title}" has a number.`,
      help: 'Give at least one that can be measured: what, how much, for how long.',
    };
  }
}

/** A criterion that was put together with its number, or any digit that a reader can hold on to. */
function isMeasured({ kind, text }: Criterion): boolean {
  return kind !== 'manual' || /\d|\b(?:no|zero|all|every|none|any|never|without)\b/i.test(text);
}
