import { canBeSameFile } from '../../shell/index.ts';
import { type Dump, dumpsOf, type Load, loadsOf } from '../database-files.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const dumpFormatMismatch: Rule = {
  id: 'dump-format-mismatch',
  catalogue: 'rb/dump-format',
  group: 'rollback',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A dump is read with the tool for another format than the one it is written in.',
  why: 'pg_restore refuses SQL text, and psql cannot read the archives of pg_dump: the backup cannot be restored as written.',
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
pg_restore --clean -d shop "$BACKUP"
systemctl start shop
curl -fsS http://localhost/health
\`\`\`
`,
    good: `# Deploy the shop

## Back up

\`\`\`bash
BACKUP=/backups/shop.dump
pg_dump -Fc -d shop -f "$BACKUP"
pg_restore --list "$BACKUP"
\`\`\`

## Rollback

\`\`\`bash
systemctl stop shop
pg_dump -Fc -d shop -f /backups/failed.dump
pg_restore --clean -d shop "$BACKUP"
systemctl start shop
curl -fsS http://localhost/health
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  const dumps = dumpsOf(survey).filter(({ tool }) => tool.startsWith('pg_'));
  const wrong = loadsOf(survey).flatMap((load) => {
    const from = dumps.filter(({ file }) => file !== null && load.file !== null && canBeSameFile(file, load.file));
    const nearest = from.findLast(({ at }) => at.line <= load.at.line) ?? from[0];
    return isWrong(load, nearest) ? [{ load, dump: nearest }] : [];
  });
  const causes = new Set(wrong.map(({ dump, load }) => dump ?? load));
  for (const cause of causes) {
    const [first, ...others] = wrong.filter(({ dump, load }) => (dump ?? load) === cause);
    if (first === undefined) continue;
    const { load, dump } = first;
    const isArchive = dump !== undefined && dump.format !== 'plain';
    yield {
      at: load.at.at,
      message: isArchive
        ? `\`psql\` cannot read \`${load.file}\`: it is written as an archive (${dump.format} format).`
        : `\`pg_restore\` cannot read \`${load.file}\`: ${dump === undefined ? 'by its name it is' : 'it is written as'} SQL text.`,
      help: isArchive
        ? 'Read it with `pg_restore --clean --if-exists -d NAME`.'
        : 'Write the dump with `pg_dump -Fc`, or read it with `psql -v ON_ERROR_STOP=1 -f`.',
      related: [
        ...(dump === undefined ? [] : [{ at: dump.at.at, message: 'The dump is written here.' }]),
        ...others.map((other) => ({ at: other.load.at.at, message: 'The same file is read here.' })),
      ],
      ...(dump === undefined ? { severity: 'warning' as const } : {}),
    };
  }
}

function isWrong({ tool, file }: Load, dump: Dump | undefined): boolean {
  if (tool === 'psql') return dump !== undefined && dump.format !== 'plain';
  if (tool !== 'pg_restore' || file === null) return false;
  return dump === undefined ? /\.sql$/i.test(file) : dump.format === 'plain';
}
