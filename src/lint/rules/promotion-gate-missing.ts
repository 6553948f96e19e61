import type { Section } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const promotionGateMissing: Rule = {
  id: 'promotion-gate-missing',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'Production follows staging, and nothing says what staging must have shown before.',
  why: 'Whoever follows the guide goes on to production because it is the next heading.',
  examples: {
    bad: `# Deploy the shop

## Staging rollout

- [ ] Orders can be placed on staging

## Production rollout

- [ ] Announce the window
`,
    good: `# Deploy the shop

## Staging rollout

- [ ] Orders can be placed on staging

## Production rollout

**Only proceed if every box of staging is ticked.**

- [ ] Announce the window
`,
  },
  check,
};

const gate =
  /\b(?:go\s?\/\s?no-?go|go-no-go|sign(?:ed)?[- ]?off|approv\w+|only (?:proceed|continue|deploy|if|after|when)|(?:proceed|continue|promote|deploy|roll out)\w* (?:\w+ ){0,6}(?:only|if|after|once|when)|do not (?:proceed|continue|deploy)|don't (?:proceed|continue|deploy)|must (?:all )?(?:pass|be green)|(?:once|after|when|if) (?:\w+ ){0,6}(?:pass(?:es|ed)?|succeed\w*|validated|verified|stable|tested|successful\w*|satisfied|looks? good|works?)|verified (?:on|in) staging|tested (?:on|in) staging|promot\w+|decision|criteria|gate|(?:all|every) (?:\w+[- ]){0,3}(?:requirements|checks|tests|boxes|items))\b/i;

function* check(survey: Survey): Iterable<Report> {
  const { guide, places, index } = survey;
  const tops = guide.sections.filter((section) => isTop(section, survey));
  const productions = tops.filter(({ kind, environment }) => isStage(kind) && environment === 'production');
  const [[staging, production] = []] = productions.flatMap((one) => {
    const before = tops[tops.indexOf(one) - 1];
    const trial = before?.environment === 'staging' ? before : trialBefore(one, survey);
    return trial === undefined ? [] : [[trial, one] as const];
  });
  if (staging === undefined || production === undefined || !isStage(staging.kind)) return;
  if (staging.optional || /\bif (?:available|applicable|any)\b/i.test(staging.heading)) return;
  if (![staging, production].every((one) => isWorkedThrough(one, survey))) return;
  if (
    guide.notices.some(
      ({ kind, line }) => kind === 'gate' && line >= staging.span.start.line && line <= production.span.end.line,
    )
  )
    return;
  const first = guide.sections.find(
    ({ id, span }) => span.start.line > production.span.start.line && index.chain(id).includes(production),
  );
  const until = Math.max(first?.span.end.line ?? 0, production.span.start.line + 12);
  const lines = [
    ...places.lines.slice(0, staging.span.start.line - 1).slice(0, 60),
    ...places.lines.slice(staging.span.start.line - 1, Math.min(until, production.span.end.line)),
  ];
  if (lines.some((text) => gate.test(text))) return;
  yield {
    at: places.heading(production),
    message: `"${production.title}" begins without a decision on what "${staging.title}" has shown.`,
    help: 'Begin it with the condition and the person: "Only proceed if … ; NAME decides".',
    related: [{ at: places.heading(staging), message: 'What it depends on.' }],
  };
}

/** Where the trial is a step of the preparation, the last one. */
const trialBefore = ({ kind, span }: Section, { guide }: Survey): Section | undefined =>
  kind === 'deploy'
    ? guide.sections.findLast(
        (one) => one.kind === 'deploy' && one.environment === 'staging' && one.span.end.line < span.start.line,
      )
    : undefined;

const isStage = (kind: Section['kind']): boolean => kind === 'deploy' || kind === 'overview';

/** A part of the guide that no other part holds, the title apart. */
function isTop({ id, level, kind }: Section, { index }: Survey): boolean {
  const chain = index.chain(id);
  return (
    level > 0 && (chain.length === 1 || (chain.length === 2 && chain[1]?.environment === 'any')) && kind !== 'reference'
  );
}

function isWorkedThrough(part: Section, { guide }: Survey): boolean {
  const isInside = (line: number) => line > part.span.start.line && line <= part.span.end.line;
  return (
    guide.blocks.some(({ span }) => isInside(span.start.line)) ||
    guide.checklist.some(({ line, checked }) => checked !== null && isInside(line))
  );
}
