import { pairCriteria } from '../criterion-bounds.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const criteriaContradict: Rule = {
  id: 'criteria-contradict',
  catalogue: 'cr/contradiction',
  group: 'criteria',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The same value means success by one criterion and rollback by another.',
  why: 'Whoever reads one list keeps the release, whoever reads the other takes it back.',
  examples: {
    bad: `# Check the shop

## Success criteria

- Error rate < 2 %

## Consider rollback if

- Error rate > 1 %
`,
    good: `# Check the shop

## Success criteria

- Error rate < 1 %

## Consider rollback if

- Error rate >= 1 %
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const { success, rollback, relation } of survey.once(pairCriteria)) {
    // An alert may come before the limit is reached, and a limit that must hold for a time is another one.
    if (relation !== 'overlap' || rollback.polarity === 'alert') continue;
    const isTimed = [success, rollback].some((one) => one.for !== null || one.window !== null);
    yield {
      at: survey.places.line(rollback.line),
      message: `"${rollback.text}" calls for a rollback where "${success.text}" on line ${success.line} still means success.`,
      help: 'Let one begin where the other ends.',
      related: [{ at: survey.places.line(success.line), message: 'This still holds.' }],
      ...(isTimed ? { severity: 'warning' as const } : {}),
    };
  }
}
