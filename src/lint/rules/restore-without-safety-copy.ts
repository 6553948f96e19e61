import { restoresOf } from '../restores.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';
import { wayBackOf } from '../way-back.ts';

export const restoreWithoutSafetyCopy: Rule = {
  id: 'restore-without-safety-copy',
  catalogue: null,
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The way back overwrites a database without a copy of what is in it.',
  why: 'Everything that users did since the backup is lost, and so is the failed state that somebody has to look into. If the backup is bad, both are gone.',
  examples: {
    bad: `# Deploy the shop

## Rollback

\`\`\`bash
sudo systemctl stop shop
cp /backups/shop.sqlite3 /srv/shop/app.sqlite3
sudo systemctl start shop
curl -fsS http://localhost/health
\`\`\`
`,
    good: `# Deploy the shop

## Rollback

\`\`\`bash
sudo systemctl stop shop
cp /srv/shop/app.sqlite3 /backups/shop-failed.sqlite3
cp /backups/shop.sqlite3 /srv/shop/app.sqlite3
sudo systemctl start shop
curl -fsS http://localhost/health
\`\`\`
`,
  },
  check,
};

const kept =
  /\b(?:back(?:ing|ed)?[\s-]?up|snapshot|dump|save|preserve|copy|export)\b.{0,40}\b(?:current|present|existing|broken|failed|failing|corrupt\w*|live|state|before|first)\b|\b(?:current|present|existing|broken|failed)\b.{0,30}\b(?:back(?:ed)?[\s-]?up|snapshot|dump|saved|copied|moved)\b/i;
const setsAside = /\b(?:mv|rename)\b.*(?:\.(?:db|sqlite3?)|data)|\balter\s+database\b.*\brename\b/i;

function* check(survey: Survey): Iterable<Report> {
  const { calls, words } = wayBackOf(survey);
  const restores = restoresOf(survey).filter((restore) => {
    const before = calls.filter((call) => call.line < restore.line);
    if (before.some(({ facts, text }) => facts.effects.includes('backup') || setsAside.test(text))) return false;
    return !words.some(({ line, text }) => line <= restore.line && kept.test(text));
  });
  const [first, ...others] = restores;
  if (first === undefined) return;
  yield {
    at: first.at,
    message: `\`${showCall(first)}\` overwrites the database, and nothing has saved what is in it.`,
    help: 'Dump or copy the database under another name before the restore.',
    related: others.map(({ at }) => ({ at, message: 'Overwritten here, too.' })),
  };
}
