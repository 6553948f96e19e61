import { partOf } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const criterionBaselineMissing: Rule = {
  id: 'criterion-baseline-missing',
  catalogue: null,
  group: 'criteria',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A limit is relative to the state before, which the guide does not record.',
  why: 'After the deployment nobody can say any more what 100 % were.',
  examples: {
    bad: `# Check the shop

## Consider rollback if

- Performance degradation > 50 %
`,
    good: `# Check the shop

## Before

- Write down the p95 latency as the baseline.

## Consider rollback if

- Latency > 2x baseline for 5 minutes
`,
  },
  check,
};

const recorded =
  /\b(?:baselines?|benchmark\w*|reference (?:value|measurement)s?|(?:current|previous|existing) (?:latenc\w+|metrics|response times?|performance|error rates?|throughput)|metrics before)\b|\b(?:record|note|capture|measure|write down|snapshot|save)\b.{0,60}\b(?:metrics|latenc\w+|response times?|performance|error rates?|dashboards?)\b/i;
const givesOne = /\(.*\d.*\)|\bfrom \d|\bof \d|\bSLA\b|\bSLO\b/i;

/** "Baseline: p95 of 180 ms" is one wherever it stands; what is saved on the way back is the failed state. */
const isValue = /\bbaselines?\b.*\d/i;

function* check(survey: Survey): Iterable<Report> {
  const { guide, places } = survey;
  const relative = guide.criteria.filter(({ relative: to, kind }) => to === 'baseline' && kind === 'threshold');
  if (relative.length === 0) return;
  const own = new Set(relative.map(({ line }) => line));
  const back = linesBack(survey);
  const isRecorded = (text: string, line: number) =>
    !own.has(line) && recorded.test(text) && (!back.has(line) || isValue.test(text));
  if (places.lines.some((text, row) => isRecorded(text, row + 1))) return;
  for (const { line, text } of relative) {
    if (givesOne.test(text)) continue;
    yield {
      at: places.line(line),
      message: `"${text}" compares with a state that no step of the guide records.`,
      help: 'Name the measure and write its value down before the deployment, or give the limit as a number.',
    };
  }
}

function linesBack({ guide, index }: Survey): ReadonlySet<number> {
  const lines = new Set<number>();
  // Sections hold one another, and the inner one decides.
  for (const { id, span } of guide.sections) {
    const isBack = partOf(index, id) === 'back';
    for (let line = span.start.line; line <= span.end.line; line += 1) isBack ? lines.add(line) : lines.delete(line);
  }
  return lines;
}
