import { pairCriteria } from '../criterion-bounds.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const criteriaGap: Rule = {
  id: 'criteria-gap',
  catalogue: 'cr/gap',
  group: 'criteria',
  severity: 'info',
  preset: 'recommended',
  kinds: 'any',
  summary: 'Between success and rollback lies a band for which the guide says nothing.',
  why: 'A value in that band needs a decision, and somebody should know beforehand that it means to wait and look.',
  examples: {
    bad: `# Check the shop

## Success criteria

- Error rate < 1 %

## Consider rollback if

- Error rate > 5 %
`,
    good: `# Check the shop

## Success criteria

- Error rate < 1 %

## Consider rollback if

- Error rate > 1 %
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  const seen = new Set<string>();
  for (const { success, rollback, relation } of survey.once(pairCriteria)) {
    const metric = `${success.metric} ${success.scope}`;
    if (relation !== 'gap' || seen.has(metric)) continue;
    seen.add(metric);
    if ([success, rollback].some(({ section }) => saysWhoDecides(survey, section))) continue;
    yield {
      at: survey.places.line(rollback.line),
      message: `Between "${success.text}" on line ${success.line} and "${rollback.text}" the guide does not say what to do.`,
      help: 'Say who decides in between, and for how long it may stay there.',
      related: [{ at: survey.places.line(success.line), message: 'Success ends here.' }],
    };
  }
}

const between = /\b(?:in[- ])?between\b|\bneither\b/i;

/** Whether a sentence or item of the section, or of the one around it, speaks of what lies between. */
function saysWhoDecides({ guide, index }: Survey, id: string): boolean {
  const around = new Set([id, index.sections.get(id)?.parent]);
  const said = [
    ...guide.prose.filter(({ section }) => around.has(section)).map(({ markdown }) => markdown),
    ...guide.checklist.filter(({ section }) => around.has(section)).map(({ text }) => text),
  ];
  return said.some((text) => between.test(text));
}
