import { namesOnlyTopic, speaksOfBackup } from '../backups.ts';
import { isFirstInstallation, listDataChanges } from '../data-changes.ts';
import { listRemarks } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const backupAfterChange: Rule = {
  id: 'backup-after-change',
  catalogue: 'bk/after-change',
  group: 'backup',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'The first backup stands behind the change that it is to protect from.',
  why: 'Followed from top to bottom, the guide saves the data when they are already changed.',
  examples: {
    bad: `# Deploy the shop

## Deploy

\`\`\`bash
alembic upgrade head
\`\`\`

## Rollback

\`\`\`bash
alembic downgrade -1
\`\`\`

## After the deployment

- Take a backup of the database
`,
    good: `# Deploy the shop

## Before the deployment

- Take a backup of the database

## Deploy

\`\`\`bash
alembic upgrade head
alembic check
\`\`\`

## Rollback

\`\`\`bash
alembic downgrade -1
\`\`\`
`,
  },
  check,
};

const planned =
  /\b(?:run|execute|apply|perform)\b.*\bmigrations?\b|\bmigrat(?:e|ing) (?:the )?(?:production )?(?:database|data)\b/i;
const afterwards: ReadonlySet<string> = new Set(['verify', 'post-deploy', 'monitoring']);

function* check(survey: Survey): Iterable<Report> {
  const change = firstChange(survey);
  if (change === null) return;
  const calls = survey.calls
    .filter(({ facts, view }) => facts.effects.includes('backup') && view.part !== 'read')
    .map(({ line, at }) => ({ line, at }));
  const mentions = listRemarks(survey).filter(
    ({ part, section, text }) => part === 'forward' && section.environment !== 'staging' && speaksOfBackup(text),
  );
  const isBefore = ({ line }: { readonly line: number }) => line < change.line;
  if (calls.some(isBefore) || mentions.some((said) => isBefore(said) && !namesOnlyTopic(said.text))) return;
  const first =
    calls.find((call) => !isBefore(call)) ??
    mentions
      .filter((said) => !isBefore(said) && said.section.kind !== 'criteria')
      .map(({ line }) => ({ line, at: survey.places.line(line) }))[0];
  if (first === undefined) return;
  yield {
    at: first.at,
    causes: [first.at, change.at],
    ...(isFirstInstallation(survey) ? { severity: 'info' as const } : {}),
    message: `The first backup of the guide stands here, behind the migration on line ${change.line}.`,
    help: 'Move the backup before the first change of the data.',
    related: [{ at: change.at, message: 'The data are changed here.' }],
  };
}

/** The change that the backup is for: where the guide names the migration of production, no other one. */
function firstChange(survey: Survey) {
  const calls = listDataChanges(survey).map(({ line, at, view }) => ({ line, at, section: view.section }));
  const said = listRemarks(survey)
    .filter(
      ({ part, form, text, section }) =>
        part === 'forward' &&
        form !== 'heading' &&
        form !== 'prose' &&
        section.environment === 'production' &&
        !afterwards.has(section.kind) &&
        planned.test(text) &&
        !/\b(?:test|verify|check|review)/i.test(text),
    )
    .map(({ line, section }) => ({ line, at: survey.places.line(line), section }));
  const found = [...calls, ...said].sort((a, b) => a.line - b.line);
  return found.find(({ section }) => section.environment === 'production') ?? found[0] ?? null;
}
