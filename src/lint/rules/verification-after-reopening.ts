import { isChange, isCheck } from '../checks.ts';
import { type Interruption, listInterruptions } from '../interruptions.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const verificationAfterReopening: Rule = {
  id: 'verification-after-reopening',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The maintenance ends before anything was checked.',
  why: 'Users meet the new version first: what the checks would have found is found by them, and their data are in the way of a rollback.',
  examples: {
    bad: `# Deploy the shop

## Enable maintenance mode

\`\`\`bash
php artisan down
\`\`\`

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Disable maintenance mode

\`\`\`bash
php artisan up
\`\`\`

## Verify

\`\`\`bash
curl -fsS https://shop.example.com/health
\`\`\`

## Rollback

\`\`\`bash
git push origin v1.3
php artisan up
\`\`\`
`,
    good: `# Deploy the shop

## Enable maintenance mode

\`\`\`bash
php artisan down
\`\`\`

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Verify

\`\`\`bash
curl -fsS https://shop.example.com/health
\`\`\`

## Disable maintenance mode

\`\`\`bash
php artisan up
\`\`\`

## Rollback

\`\`\`bash
git push origin v1.3
php artisan up
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  const events = listInterruptions(survey).filter(({ part }) => part === 'forward');
  for (const opened of events.filter(({ what }) => what === 'opened')) {
    const closed = events.findLast(({ what, line }) => what === 'closed' && line < opened.line);
    if (closed === undefined || (closed.section === opened.section && closed.view === opened.view)) continue;
    const hasChange = survey.calls.some(
      ({ facts, view, line }) =>
        view.part === 'forward' && line > closed.line && line < opened.line && isChange(facts.effects),
    );
    if (!hasChange || isCheckedBetween(survey, closed.line, opened.line)) continue;
    const verify = survey.guide.sections.find(
      ({ kind, span }) => (kind === 'verify' || kind === 'post-deploy') && span.start.line > opened.line,
    );
    if (verify === undefined) continue;
    yield {
      at: headingOf(survey, opened),
      message: `Users are let back in here, and the checks stand only behind it, from line ${verify.span.start.line}.`,
      help: 'Move this step behind the checks, and run them while only the team can get in.',
      related: [{ at: survey.places.heading(verify), message: 'The checks start here.' }],
    };
  }
}

/** A step of its own is found by its heading. */
function headingOf(survey: Survey, { section, at }: Interruption) {
  const found = survey.index.sections.get(section);
  return found !== undefined && /maintenance/i.test(found.title) ? survey.places.heading(found) : at;
}

const checking = /\b(?:verify|verification|smoke|health|check|test)/i;

function isCheckedBetween(survey: Survey, from: number, to: number): boolean {
  const isBetween = (line: number) => line > from && line < to;
  return (
    survey.calls.some((view) => isBetween(view.line) && isCheck(view)) ||
    survey.guide.sections.some(({ kind, span }) => kind === 'verify' && isBetween(span.start.line)) ||
    survey.guide.checklist.some(({ line, text }) => isBetween(line) && checking.test(text))
  );
}
