import type { Fix } from '../../model/index.ts';
import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { hasPipefail } from '../shell-options.ts';
import type { Survey } from '../survey.ts';

export const backupPipeHidesFailure: Rule = {
  id: 'backup-pipe-hides-failure',
  catalogue: 'bk/pipe-hides-failure',
  group: 'backup',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A dump goes into a pipe whose exit code is that of the last program only.',
  why: 'When the dump fails, `gzip` packs nothing into a valid archive and ends with success: the backup is empty, and nobody notices.',
  examples: {
    bad: `# Copy the shop

\`\`\`bash
mysqldump shop | gzip > shop.sql.gz
gzip -t shop.sql.gz
\`\`\`

## Restore

\`\`\`bash
gunzip -c shop.sql.gz | mysql shop_test
\`\`\`
`,
    good: `# Copy the shop

\`\`\`bash
set -o pipefail
mysqldump shop | gzip > shop.sql.gz
gzip -t shop.sql.gz
\`\`\`

## Restore

\`\`\`bash
gunzip -c shop.sql.gz | mysql shop_test
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.calls) {
    const { call, facts } = view;
    const into = call.pipedInto;
    if (into === null || !view.view.isPosix || view.view.part === 'read') continue;
    if (!facts.effects.includes('backup') || hasPipefail(survey, view)) continue;
    yield {
      at: view.at,
      message: `When \`${facts.program}\` fails, \`${into}\` still ends with success, and ${lossOf(survey, view)}.`,
      help: 'Write `set -o pipefail` before the pipe.',
      ...(call.context === 'pipeline' ? { fix: fixOf(view) } : {}),
    };
  }
}

const loads: ReadonlySet<string> = new Set(['restore', 'data-load']);

/** What goes unnoticed: a copy without content, or a database with a part of it. */
function lossOf({ calls }: Survey, { statement, call }: CallView): string {
  const isLoaded = calls.some(
    (other) =>
      other.statement === statement &&
      other.call.start > call.start &&
      other.facts.effects.some((effect) => loads.has(effect)),
  );
  return isLoaded ? 'the database holds a part of the backup' : 'the backup is empty';
}

function fixOf({ view, statement }: CallView): Fix {
  const at = view.at(statement.start, statement.start);
  return {
    kind: 'suggested',
    title: 'Set pipefail',
    edits: [{ span: { start: at.start, end: at.start }, text: 'set -o pipefail\n' }],
  };
}
