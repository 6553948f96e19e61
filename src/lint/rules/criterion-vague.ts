import type { ChecklistItem } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const criterionVague: Rule = {
  id: 'criterion-vague',
  catalogue: 'ck/vague',
  group: 'checklists',
  severity: 'info',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade', 'rollback', 'checklist'],
  summary: 'A check says "acceptable" or "as expected" and gives no measure.',
  why: 'Two people decide differently, and at night everything is acceptable.',
  examples: {
    bad: `# Check the shop

## Success criteria

- [ ] Response times are acceptable
`,
    good: `# Check the shop

## Success criteria

- [ ] Response times are below 300 ms (p95, 10 minutes)
`,
  },
  check,
};

const vague =
  /\b(?:acceptable|acceptably|normal|normally|reasonabl[ey]|properly|correctly|as expected|adequate(?:ly)?|appropriate(?:ly)?|satisfactory|smoothly|looks? good|look(?:ing)? fine|optimal(?:ly)?|well enough)\b|\bfeedback (?:is )?positive\b|\bpositive (?:user |customer )?feedback\b/i;
const claimed = /\b(?:maintained|achieved|improved|validated|satisfied|enhanced)\b/i;
// A number, a command or a page tells; and "this is normal" says what to expect.
const measured = /\d|`|\]\(|https?:|\b(?:is|es|est) normal\b/;
const checks: ReadonlySet<ChecklistItem['role']> = new Set([
  'verify',
  'monitor',
  'metric',
  'criterion-success',
  'criterion-rollback',
]);

function* check(survey: Survey): Iterable<Report> {
  const { guide, index, places } = survey;
  const bySection = new Map<string, ChecklistItem[]>();
  for (const item of guide.checklist) {
    if (
      !checks.has(item.role) ||
      item.blocks.some((block) => measures(survey, block)) ||
      measured.test(places.textOf(item.line))
    )
      continue;
    const isCriterion = index.sections.get(item.section)?.kind === 'criteria';
    if (!vague.test(item.text) && !(isCriterion && claimed.test(item.text))) continue;
    bySection.set(item.section, [...(bySection.get(item.section) ?? []), item]);
  }
  for (const [first, ...others] of bySection.values()) {
    if (first === undefined) continue;
    yield {
      at: places.line(first.line),
      message: `"${first.text}" gives no measure${others.length === 0 ? '' : `, and neither do ${others.length} more checks of the section`}.`,
      help: 'Give a number with its unit, or the command or page that tells.',
      related: others.map(({ line }) => ({ at: places.line(line), message: 'No measure, either.' })),
    };
  }
}

/** Whether a block holds more than remarks: "# Look at the dashboard" tells nobody what is acceptable. */
function measures(survey: Survey, id: string): boolean {
  const view = survey.view(id);
  if (view === undefined) return false;
  const lines = view.block.text.split('\n').filter((text) => text.trim() !== '');
  return lines.some((text) => !/^\s*(?:#|\/\/|--\s)/.test(text) || measured.test(text));
}
