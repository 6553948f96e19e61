import { isProductionPlan, lineOfTitle } from '../production-plan.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const stagingMissing: Rule = {
  id: 'staging-missing',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'A plan migrates production and has no place where it was tried before.',
  why: 'The first run of a migration and of its rollback is then the one with the data of the customers.',
  examples: {
    bad: `# Deploy the shop to production

## Backup

\`\`\`bash
sudo -u postgres pg_dump -Fc shop --file=/backup/shop.dump
\`\`\`

## Migrate production

\`\`\`bash
bin/rails db:migrate
\`\`\`

## Before

- [ ] Rollback plan tested
- [ ] Team told
- [ ] Status page ready
- [ ] Backup taken
- [ ] Old release noted

## Rollback

\`\`\`bash
bin/rails db:rollback
bin/rails db:migrate:status
\`\`\`
`,
    good: `# Check the shop

Look at the dashboard.
`,
  },
  check,
};

const tried =
  /\b(?:staging|stage env\w*|stg|pre-?prod\w*|uat|qa|test(?:ing)? (?:environment|server|cluster|instance|system|site)|dev(?:elopment)? (?:environment|server|cluster)|canary|blue.green|sandbox|rehears\w+|restored? (?:copy|into a)|copy of (?:the )?production|preview)\b/i;
const claim =
  /\b(?:rollback|plan|migrations?|restore)\b.{0,40}\b(?:tested|rehearsed|practi[sc]ed|tried|verified)\b|\b(?:tested|rehearsed)\b.{0,40}\b(?:rollback|migrations?)\b/i;

function* check(survey: Survey): Iterable<Report> {
  const { guide, places, calls } = survey;
  if (!survey.once(isProductionPlan) || guide.sections.some(({ environment }) => environment === 'staging')) return;
  const migrates = calls.some(({ facts, view }) => view.part === 'forward' && facts.effects.includes('migrate'));
  if (!migrates || isTried(survey)) return;
  const claimed = guide.checklist.find(({ text, role }) => role !== 'criterion-success' && claim.test(text));
  yield {
    // It may have been tried where the guide does not look.
    ...(claimed === undefined ? { severity: 'info' as const } : {}),
    at: places.line(claimed?.line ?? lineOfTitle(survey)),
    message:
      claimed === undefined
        ? 'The plan migrates production, and was tried nowhere before.'
        : `"${claimed.text}": the plan has no staging where that could be done.`,
    help: 'Go through the plan and its rollback on staging, or on a copy of the data, and say so as its first part.',
  };
}

/** What is looked up, tells of the past, or is done afterwards, is no trial of this plan. */
const elsewhere: ReadonlySet<string> = new Set(['reference', 'changelog', 'post-deploy']);

function isTried({ guide, places }: Survey): boolean {
  const parts = guide.sections.filter(({ kind, level }) => level > 1 && elsewhere.has(kind));
  const isElsewhere = (line: number) => parts.some(({ span }) => line >= span.start.line && line <= span.end.line);
  return places.lines.some((text, at) => tried.test(text) && !isElsewhere(at + 1));
}
