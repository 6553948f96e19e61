import { canBeSameFile, isBackupName } from '../../shell/index.ts';
import { type Dump, dumpsOf, isAside, type Load, loadsOf, startsEmpty } from '../database-files.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';
import { wayBackOf } from '../way-back.ts';

export const restoreOverLiveDatabase: Rule = {
  id: 'restore-over-live-database',
  catalogue: 'rb/restore-over-live',
  group: 'rollback',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A plain dump is loaded into the database that it was taken from, and nothing empties that first.',
  why: 'The tables are still there: creating them fails, rows are added to the new ones or refused, and psql ends with 0. What comes out is neither the old state nor the new one.',
  examples: {
    bad: `# Deploy the shop

## Back up

\`\`\`bash
BACKUP=/backups/shop.sql
pg_dump -d shop -f "$BACKUP"
test -s "$BACKUP"
\`\`\`

## Rollback

\`\`\`bash
systemctl stop shop
pg_dump -Fc -d shop -f /backups/failed.dump
psql -v ON_ERROR_STOP=1 -d shop -f "$BACKUP"
systemctl start shop
curl -fsS http://localhost/health
\`\`\`
`,
    good: `# Deploy the shop

## Back up

\`\`\`bash
BACKUP=/backups/shop.sql
pg_dump --clean --if-exists -d shop -f "$BACKUP"
test -s "$BACKUP"
\`\`\`

## Rollback

\`\`\`bash
systemctl stop shop
pg_dump -Fc -d shop -f /backups/failed.dump
psql -v ON_ERROR_STOP=1 -d shop -f "$BACKUP"
systemctl start shop
curl -fsS http://localhost/health
\`\`\`
`,
  },
  check,
};

const plainReaders: ReadonlySet<string> = new Set(['psql', 'sqlite3']);

function* check(survey: Survey): Iterable<Report> {
  const { words } = wayBackOf(survey);
  const dumps = dumpsOf(survey);
  for (const load of loadsOf(survey)) {
    const { at, file, target } = load;
    if (at.view.part !== 'back' || !plainReaders.has(load.tool) || file === null || isAside(target)) continue;
    const from = dumps.filter((dump) => isMadeFor(load, dump) && canBeSameFile(dump.file ?? '', file));
    const isKnown = from.length > 0;
    if (from.some(({ format, drops }) => format !== 'plain' || drops)) continue;
    if (!isKnown && (!looksLikeDump(file) || dumps.some((dump) => isMadeFor(load, dump)))) continue;
    if (startsEmpty(survey, load, words)) continue;
    yield {
      at: at.at,
      message: `\`${showCall(at)}\` loads a dump into ${target === null ? 'the database' : `\`${target}\``}, which still holds its tables: they are not replaced.`,
      help:
        load.tool === 'psql'
          ? 'Drop and create the database before the load, or write the dump with `--clean --if-exists`.'
          : 'Move the database file away before the load.',
      related: from.map((dump) => ({ at: dump.at.at, message: 'The dump is written here, without `--clean`.' })),
      ...(isKnown ? {} : { severity: 'warning' as const }),
    };
  }
}

const isMadeFor = ({ tool }: Load, dump: Dump): boolean =>
  tool === 'sqlite3' ? dump.tool === 'sqlite3' : dump.tool.startsWith('pg_');

const looksLikeDump = (file: string): boolean => isBackupName(file) && /\.sql\b/i.test(file);
