import { listDumps } from '../backups.ts';
import { listDataChanges } from '../data-changes.ts';
import { listInterruptions } from '../interruptions.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const backupBeforeWritesStop: Rule = {
  id: 'backup-before-writes-stop',
  catalogue: null,
  group: 'backup',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The backup is taken, and only then does the guide stop the application or start the maintenance.',
  why: 'What people write in between is in no backup: a restore loses it.',
  examples: {
    bad: `# Deploy the shop

## Deploy

\`\`\`bash
mysqldump shop > shop_1.3.sql
test -s shop_1.3.sql
php artisan down
php artisan migrate --force
php artisan migrate:status
php artisan up
\`\`\`

## Rollback

\`\`\`bash
php artisan down
mysqldump shop > shop_failed.sql
mysql shop < shop_1.3.sql
php artisan up
\`\`\`
`,
    good: `# Deploy the shop

## Deploy

\`\`\`bash
php artisan down
mysqldump shop > shop_1.3.sql
test -s shop_1.3.sql
php artisan migrate --force
php artisan migrate:status
php artisan up
\`\`\`

## Rollback

\`\`\`bash
php artisan down
mysqldump shop > shop_failed.sql
mysql shop < shop_1.3.sql
php artisan up
\`\`\`
`,
  },
  check,
};

/** Copies of a running server by its own tools are whole, but as old as their start. */
const stops: ReadonlySet<string> = new Set(['closed', 'stopped']);

function* check(survey: Survey): Iterable<Report> {
  const changes = listDataChanges(survey);
  const events = listInterruptions(survey).filter(({ part }) => part === 'forward');
  for (const { view } of listDumps(survey)) {
    if (view.view.part !== 'forward') continue;
    const change = changes.find(({ line }) => line > view.line);
    if (change === undefined) continue;
    const before = events.filter(({ line, what }) => line < view.line && what !== 'started').at(-1);
    if (before !== undefined && stops.has(before.what)) continue;
    const stop = events.find(({ line, what }) => line > view.line && line < change.line && stops.has(what));
    const later = listDumps(survey).some(({ view: { line } }) => line > view.line && line < change.line);
    if (stop === undefined || later) continue;
    yield {
      at: view.at,
      message: `The dump is taken before writing stops on line ${stop.line}: what is written in between is in no backup.`,
      help: 'Stop the application or start the maintenance first, then take the dump.',
      related: [{ at: stop.at, message: 'Writing stops only here.' }],
    };
  }
}
