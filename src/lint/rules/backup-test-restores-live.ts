import type { CallView } from '../block-view.ts';
import { quoteCommand } from '../excerpt.ts';
import { listRemarks } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const backupTestRestoresLive: Rule = {
  id: 'backup-test-restores-live',
  catalogue: 'bk/restore-targets-live',
  group: 'backup',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The guide says that a restore is tried out, and the command loads the backup into the live database.',
  why: 'The test overwrites what people are working with.',
  examples: {
    bad: `# Backups of the shop

\`\`\`bash
heroku pg:backups:capture --app shop
heroku pg:backups:info --app shop
\`\`\`

Test the restore in staging:

\`\`\`bash
heroku pg:backups:restore b001 DATABASE_URL --app shop --confirm shop
\`\`\`
`,
    good: `# Backups of the shop

\`\`\`bash
heroku pg:backups:capture --app shop
heroku pg:backups:info --app shop
\`\`\`

Test the restore in staging:

\`\`\`bash
heroku pg:backups:restore shop::b001 DATABASE_URL --app shop-staging --confirm shop-staging
\`\`\`
`,
  },
  check,
};

const trial =
  /\b(?:test|try|trial|verify|practi[cs]e|rehears\w*|drill)\b.*\brestor|\brestor\w*\b.*\b(?:test|trial|drill|rehears\w*|in staging|on staging|to staging)\b/i;
const apart =
  /test|stag|scratch|tmp|temp|sandbox|drill|verify|restore[_-]?(?:db|check|test)|_restore\b|local|dev|copy/i;
const herokuApp = /(?:--confirm|--app|-a|--remote|-r)[ =]?\s*(\S+)/g;

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.calls) {
    const { facts, text, at } = view;
    if (!facts.effects.includes('data-load') || view.view.part === 'read') continue;
    const live = liveTarget(survey, view);
    if (live === null) continue;
    const said = trialOf(survey, view);
    if (said === null) continue;
    yield {
      at,
      message: `\`${quoteCommand(text)}\` is to try a restore out, and overwrites ${live}.`,
      help: 'Restore into a database of its own, in another app or under another name.',
      related: [{ at: survey.places.line(said), message: 'The guide speaks of a test here.' }],
    };
  }
}

/** What is overwritten, where it is certain that people work with it. */
function liveTarget({ calls }: Survey, { text }: CallView): string | null {
  if (/\bpg:backups:restore\b/.test(text)) {
    const apps = [...text.matchAll(herokuApp)].map(([, app = '']) => app);
    if (apps.some((app) => apart.test(app)) || !/\bDATABASE_URL\b/.test(text)) return null;
    return '`DATABASE_URL`, the database of the app';
  }
  const target = databaseOf(text);
  if (target === null || apart.test(target)) return null;
  const isDumped = calls.some(
    (other) =>
      other.facts.effects.includes('backup') &&
      /\b(?:pg_dump|mysqldump|mongodump)\b/.test(other.text) &&
      databaseOf(other.text) === target,
  );
  return isDumped ? `\`${target}\`, the database that the backup is of` : null;
}

function databaseOf(text: string): string | null {
  const named = /(?:\s-d\s*|--dbname[ =]|--db[ =]|-D\s*)["']?([\w.-]+)/.exec(text)?.[1];
  if (named !== undefined) return named;
  const plain = text.split(/[<>|]/, 1)[0]?.trim().split(/\s+/) ?? [];
  const last = plain.at(-1) ?? '';
  return plain.length > 1 && /^[A-Za-z_][\w-]*$/.test(last) && !/^-/.test(plain.at(-2) ?? '') ? last : null;
}

/** The line that says that this is a test: the comment above, the sentence or item before the block, or the heading. */
function trialOf(survey: Survey, { view, line }: CallView): number | null {
  const { block, section } = view;
  const near = listRemarks(survey).filter((remark) => {
    if (remark.section.id !== section.id || !trial.test(remark.text)) return false;
    if (remark.form === 'heading') return true;
    return remark.view === view
      ? remark.line === line - 1
      : remark.view === null && remark.line >= block.span.start.line - 4 && remark.line < block.span.start.line;
  });
  return near.at(-1)?.line ?? null;
}
