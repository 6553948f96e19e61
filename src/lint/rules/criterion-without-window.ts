import type { Criterion } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const criterionWithoutWindow: Rule = {
  id: 'criterion-without-window',
  catalogue: 'cr/no-window',
  group: 'criteria',
  severity: 'info',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A limit that calls for action does not say for how long it must be passed.',
  why: 'One slow answer is above every limit: the alarm flaps, or everybody waits for a different time.',
  examples: {
    bad: `# Watch the shop

## Alert thresholds

- Error rate > 1 %
`,
    good: `# Watch the shop

## Alert thresholds

- Error rate > 1 % for 5 minutes
`,
  },
  check,
};

// A count passes a limit once and stays above it.
const flapping: ReadonlySet<string> = new Set(['%', 's', 'ms', 'x', '/min', '/s']);

/** What fills up does not flap, and the time of one start or restore is its own window. */
const slow =
  /\b(?:disks?|disc|storage|volumes?|filesystem|file system|inodes?|quota|certificates?|start[- ]?up|boot|restore) ?(?:space|size|usage|time|capacity)?\b/i;

function* check({ guide, places }: Survey): Iterable<Report> {
  const bySection = new Map<string, Criterion[]>();
  for (const criterion of guide.criteria)
    if (isOpen(criterion)) bySection.set(criterion.section, [...(bySection.get(criterion.section) ?? []), criterion]);
  for (const [first, ...others] of bySection.values()) {
    if (first === undefined) continue;
    yield {
      at: places.line(first.line),
      message: `"${first.text}" does not say for how long${others.length === 0 ? '' : `, nor do ${others.length} more limits of the section`}.`,
      help: 'Add the time or the kind of mean: "for 5 minutes", "p95 over 10 minutes".',
      related: others.map(({ line }) => ({ at: places.line(line), message: 'No time, either.' })),
    };
  }
}

function isOpen({ polarity, kind, value, unit, agg, window, ...criterion }: Criterion): boolean {
  const isLimit = (polarity === 'rollback' || polarity === 'alert') && kind === 'threshold' && value !== null;
  return (
    isLimit &&
    !slow.test(criterion.text) &&
    flapping.has(unit ?? '') &&
    agg === null &&
    window === null &&
    criterion.for === null
  );
}
