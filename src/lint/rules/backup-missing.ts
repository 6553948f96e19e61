import {
  isConditional,
  listDumps,
  listForwardMentions,
  speaksOfBackup,
  speaksOfRestoring,
  speaksOfTaking,
} from '../backups.ts';
import { isFirstInstallation, listDataChanges } from '../data-changes.ts';
import { listRemarks } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const backupMissing: Rule = {
  id: 'backup-missing',
  catalogue: 'bk/missing',
  group: 'backup',
  severity: 'error',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'The way back restores a backup that no step takes, or the database is migrated without one.',
  why: 'A migration that goes wrong takes the data with it; a rollback that needs a backup cannot be followed without one.',
  examples: {
    bad: `# Deploy the shop

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Rollback

1. Restore the database from the backup.
2. Run \`git push origin v1.3\`.
`,
    good: `# Deploy the shop

## Backup

1. Take a snapshot of the database.

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Rollback

1. Restore the database from the snapshot.
2. Run \`git push origin v1.3\`.
`,
  },
  yieldsTo: ['backup-after-change'],
  check,
};

function* check(survey: Survey): Iterable<Report> {
  const { calls, guide, places } = survey;
  const mentions = [
    ...listForwardMentions(survey),
    ...listRemarks(survey).filter(({ part, text }) => part !== 'back' && speaksOfTaking(text)),
  ];
  const isTaken =
    calls.some(({ facts, view }) => facts.effects.includes('backup') && view.part !== 'read') ||
    listDumps(survey).length > 0 ||
    mentions.some(({ text, form }) => form === 'heading' || !isConditional(text)) ||
    // A document of its own tells of backups.
    guide.references.some(({ text, target }) => speaksOfBackup(`${text} ${target}`));
  if (isTaken) return;
  const [mention] = mentions;
  const doubtful = mention === undefined ? [] : [{ at: places.line(mention.line), message: 'Nobody has to take it.' }];
  const changes = listDataChanges(survey);
  const restored = listRemarks(survey).find(
    ({ part, form, text }) =>
      part === 'back' && form !== 'heading' && speaksOfRestoring(text) && !/\?|\bif (?:available|any)\b/i.test(text),
  );
  if (restored !== undefined) {
    yield {
      at: places.line(restored.line),
      ...(mention === undefined ? {} : { severity: 'warning' as const }),
      message:
        mention === undefined
          ? 'The way back restores a backup here, and no step of the guide takes one.'
          : `The way back restores a backup here, which is taken on line ${mention.line} only under a condition.`,
      help: 'Add a step before the first change that takes the backup and keeps its name.',
      related: [...changes.slice(0, 1).map(({ at }) => ({ at, message: 'The first migration.' })), ...doubtful],
    };
    return;
  }
  const [change] = changes;
  if (change === undefined || isFirstInstallation(survey)) return;
  yield {
    at: change.at,
    severity: 'warning',
    message:
      mention === undefined
        ? `\`${showCall(change)}\` changes the database, and the guide never speaks of a backup.`
        : `\`${showCall(change)}\` changes the database, and the backup on line ${mention.line} is taken only under a condition.`,
    help: 'Take a dump or a snapshot before the migration, or say which one exists.',
    related: doubtful,
  };
}
