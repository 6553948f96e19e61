import { loadsOf } from '../database-files.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const restoreReadsCompressedFile: Rule = {
  id: 'restore-reads-compressed-file',
  catalogue: 'rb/restore-compressed',
  group: 'rollback',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A database client is given a compressed dump as if it were SQL.',
  why: 'The client reads the compressed bytes as statements and stops at the first. The restore cannot work.',
  examples: {
    bad: `# Deploy the shop

## Rollback

\`\`\`bash
systemctl stop shop
mysqldump shop > /backups/failed.sql
mysql shop < /backups/shop.sql.gz
systemctl start shop
curl -fsS http://localhost/health
\`\`\`
`,
    good: `# Deploy the shop

## Rollback

\`\`\`bash
set -o pipefail
systemctl stop shop
mysqldump shop > /backups/failed.sql
gunzip -c /backups/shop.sql.gz | mysql shop
systemctl start shop
curl -fsS http://localhost/health
\`\`\`
`,
  },
  check,
};

const unpackers: readonly (readonly [RegExp, string])[] = [
  [/\.t?gz$/i, 'gunzip -c'],
  [/\.bz2$/i, 'bunzip2 -c'],
  [/\.xz$/i, 'xz -dc'],
  [/\.zst$/i, 'zstd -dc'],
  [/\.zip$/i, 'unzip -p'],
];

function* check(survey: Survey): Iterable<Report> {
  for (const { at, file, tool } of loadsOf(survey)) {
    if (file === null || tool === 'pg_restore') continue;
    const unpacker = unpackers.find(([ending]) => ending.test(file))?.[1];
    if (unpacker === undefined) continue;
    yield {
      at: at.at,
      message: `\`${tool}\` is given the compressed file \`${file}\`, which it reads as SQL.`,
      help: `Unpack it into the client: \`${unpacker} ${file} | ${tool} …\`, after \`set -o pipefail\`.`,
    };
  }
}
