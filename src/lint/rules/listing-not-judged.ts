import type { CallView } from '../block-view.ts';
import { firstLine, startOf } from '../excerpt.ts';
import { listRemarks, type Remark } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const listingNotJudged: Rule = {
  id: 'listing-not-judged',
  catalogue: null,
  group: 'verification',
  severity: 'info',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The guide demands that all migrations are applied, and runs a command that only lists them.',
  why: 'The listing ends with success whatever is pending: an unattended run goes on, and a person has to compare line by line.',
  examples: {
    bad: `# Check the shop

\`\`\`bash
# Ensure that all migrations are applied
python manage.py showmigrations
\`\`\`
`,
    good: `# Check the shop

\`\`\`bash
# Ensure that all migrations are applied
python manage.py migrate --check
\`\`\`
`,
  },
  check,
};

interface Listing {
  readonly words: RegExp;
  readonly help: string;
}

const listings: readonly Listing[] = [
  {
    words: /\bshowmigrations\b/,
    help: 'Run `python manage.py migrate --check`, which fails when a migration is pending.',
  },
  {
    words: /\bdb:migrate:status\b/,
    help: 'Run `rails db:abort_if_pending_migrations`, which fails when one is pending.',
  },
  {
    words: /\bartisan migrate:status\b/,
    help: 'Run `php artisan migrate:status --pending=1`, which fails when one is pending.',
  },
  { words: /\balembic\s+current\b/, help: 'Run `alembic check`, or compare with `alembic heads`.' },
];

const demand = /\b(?:ensure|verify|make sure|confirm|expect\w*|should|must)\b|\ball\b.*\bapplied\b/i;

const about = /\bappl|pending|migrations?\b|\bhead\b|latest|up[ -]to[ -]date|\[[Xx ]\]/i;

const oneMigration = /\[[Xx ]\]|\d{3}/;

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.calls) {
    const { call, facts, at, text } = view;
    if (
      call.pipedInto !== null ||
      call.context !== 'top' ||
      facts.effects.some((effect) => effect === 'state-changing')
    )
      continue;
    if (view.view.part === 'read') continue;
    const listing = listings.find(({ words }) => words.test(startOf(text)));
    if (listing === undefined) continue;
    const said = demandOn(view, listRemarks(survey));
    if (said === null) continue;
    yield {
      at,
      message: `\`${text}\` ends with success whatever is pending, so that nothing tests "${said}".`,
      help: listing.help,
    };
  }
}

/** What the guide demands of the listing: by the comment above it, or the expected result below it. */
function demandOn({ view, line }: CallView, remarks: readonly Remark[]): string | null {
  const expected = view.block.expects.find(({ command }) => command === line);
  // The state of a migration by its name is looked for in the output, and so judged.
  if (expected?.check.kind === 'contains' && expected.check.values.every((value) => oneMigration.test(value)))
    return null;
  if (expected !== undefined && about.test(expected.text)) return firstLine(expected.text);
  const above = remarks.find((remark) => remark.view === view && remark.line === line - 1);
  return above !== undefined && demand.test(above.text) && about.test(above.text) ? firstLine(above.text) : null;
}
